/** Where the buttons of the main menu, and of what is told about personal data, lead. */
export const menuEntries = [
  'apply',
  'status',
  'guide',
  'language',
  'help',
  'privacy',
  'mydata',
  'deletemydata',
  'erase-now',
  'erase-not',
  'consent-withdraw',
  'consent-withdraw-now',
  'consent-keep',
  'blockmydata',
  'block-now',
  'unblock-now',
  'menu',
] as const;
export type MenuEntry = (typeof menuEntries)[number];
