/** Ids of supergroups and channels are below this, those of groups above it. */
const supergroupsBegin = -1_000_000_000_000;

/**
 * The operators' group, or what may have become of it: a group that is upgraded gets another id, and whoever upgrades
 * it need not work at the desk. Such a group is never left.
 */
export function mayBeDesk(chatId: number, chatType: string, operatorsChatId: number | undefined): boolean {
  if (operatorsChatId === undefined) return false;
  const isUpgraded = chatType === 'supergroup' && operatorsChatId > supergroupsBegin;
  return chatId === operatorsChatId || isUpgraded;
}
