import { type Api, GrammyError } from 'grammy';
import { applicantCommands, deskCommands, ownerCommands } from '../../domain/commands.ts';
import { hourMs } from '../../domain/dates/durations.ts';
import { type Locale, locales } from '../../domain/locale.ts';
import { keyOf, type Translate } from '../../i18n/translate.ts';
import type { Log } from '../../log.ts';
import type { Clock } from '../../outbox/telegram-port.ts';

const firstPauseMs = 60_000;
const longestPauseMs = hourMs;

/** Sets the menus, and tries again later what Telegram could not take now. `clock`: called off with the process. */
export async function keepMenus(clock: Clock, ...wanted: Parameters<typeof setMenus>): Promise<void> {
  for (
    let pauseMs = firstPauseMs;
    !(await setMenus(...wanted));
    pauseMs = Math.min(pauseMs * 2, longestPauseMs)
  ) {
    const waited = pauseMs;
    await new Promise<void>((resolve) => void clock.after(waited, resolve));
  }
}

/**
 * Sets the command menus, the description and the short description in each language, only what differs from
 * what Telegram has. English stands for every other language. A failure here is no reason not to start.
 * False: something is worth another try.
 */
export async function setMenus(
  api: Api,
  texts: (locale: Locale) => Translate,
  operators: readonly { userId: number; role: 'owner' | 'operator'; locale: Locale }[],
  log: Log,
): Promise<boolean> {
  const results: boolean[] = [];
  const attempt = async (...given: Parameters<typeof attemptOnce>) =>
    void results.push(await attemptOnce(...given));
  const languages = [undefined, ...locales];
  for (const language of languages) {
    const t = texts(language ?? 'en');
    const code = language && { language_code: language };
    await attempt(log, 'commands', () =>
      setCommands(api, commandsOf(applicantCommands, t), { scope: { type: 'all_private_chats' }, ...code }),
    );
    // In a group there is nothing to command, and what was set for everywhere in former days is taken back.
    await attempt(log, 'commands', () => clearCommands(api, { ...code }));
    await attempt(log, 'description', async () => {
      const description = t.plain('bot-description');
      const present = await api.getMyDescription({ ...code });
      if (present.description !== description) await api.setMyDescription(description, { ...code });
    });
    await attempt(log, 'short-description', async () => {
      const shortDescription = t.plain('bot-short-description');
      const present = await api.getMyShortDescription({ ...code });
      if (present.short_description !== shortDescription) {
        await api.setMyShortDescription(shortDescription, { ...code });
      }
    });
  }
  await attempt(log, 'menu-button', async () => {
    const { type } = await api.getChatMenuButton();
    if (type !== 'commands') await api.setChatMenuButton({ menu_button: { type: 'commands' } });
  });
  for (const { userId, role, locale } of operators) {
    results.push(await setDeskMenu(api, userId, role, texts(locale), log));
  }
  return !results.includes(false);
}

/**
 * The menu of an operator, with the desk's commands first. Who never wrote to the bot has no chat with it yet: theirs
 * is set when they say `/start`.
 */
export async function setDeskMenu(
  api: Api,
  userId: number,
  role: 'owner' | 'operator' | undefined,
  t: Translate,
  log: Log,
): Promise<boolean> {
  const scope = { scope: { type: 'chat' as const, chat_id: userId } };
  return await attemptOnce(log, 'operator-commands', async () => {
    // Whoever has no role any more sees what everyone sees.
    if (role === undefined) await api.deleteMyCommands(scope);
    else await setCommands(api, commandsOf([...deskOf(role), ...applicantCommands], t), scope);
  });
}

/**
 * The menu of an applicant in the language chosen here, which need not be that of their Telegram: many who read Kazakh
 * have a Russian phone. `hint`: what Telegram says of their language.
 */
export async function setApplicantMenu(
  api: Api,
  userId: number,
  t: Translate,
  hint: Locale | undefined,
  log: Log,
): Promise<void> {
  const scope = { scope: { type: 'chat' as const, chat_id: userId } };
  await attemptOnce(log, 'applicant-commands', () =>
    t.locale === hint ? clearCommands(api, scope) : setCommands(api, commandsOf(applicantCommands, t), scope),
  );
}

function deskOf(role: 'owner' | 'operator'): readonly string[] {
  return role === 'owner' ? [...deskCommands, ...ownerCommands] : deskCommands;
}

type CommandsOptions = Parameters<Api['getMyCommands']>[0] & object;

function commandsOf(names: readonly string[], t: Translate) {
  return names.map((command) => ({ command, description: t.plain(keyOf('command', command)) }));
}

async function clearCommands(api: Api, options: CommandsOptions): Promise<void> {
  const present = await api.getMyCommands(options);
  if (present.length > 0) await api.deleteMyCommands(options);
}

async function setCommands(
  api: Api,
  commands: readonly { command: string; description: string }[],
  options: CommandsOptions,
): Promise<void> {
  const present = await api.getMyCommands(options);
  const same =
    present.length === commands.length &&
    present.every(
      ({ command, description }, i) =>
        command === commands[i]?.command && description === commands[i]?.description,
    );
  if (!same) await api.setMyCommands(commands, options);
}

/** False: it failed, and may work later. */
async function attemptOnce(log: Log, method: string, work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    const code = error instanceof GrammyError ? error.error_code : undefined;
    // Whoever never wrote to the bot has no chat with it: their menu is set when they do.
    const isNormal = code === 403 || (code === 400 && /chat not found/i.test(String(error)));
    if (isNormal) log.debug('menu-not-yet', { method });
    else log.info('menu-not-set', { method, error, ...(code && { code }) });
    return code !== undefined && code < 500 && code !== 429;
  }
}
