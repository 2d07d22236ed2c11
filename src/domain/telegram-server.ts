/** Telegram's own Bot API server. Any other is somebody's own. */
export const telegramsOwnRoot = 'https://api.telegram.org';

/** Where the files of a Bot API server of one's own are found, which itself does not give them out. */
export type FilesAt = { readonly folder: string } | { readonly address: string };
