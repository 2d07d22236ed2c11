/** How long a text may be that somebody types, in letters: one table for whoever asks, checks and tells. */
export const textLimits = {
  /** Of a message (Bot API, sendMessage, after the markup was read): nobody can send more at once. */
  message: 4096,
  /** What one side writes to the other has to fit into one message with what stands around it. */
  words: 1500,
  /** The same of what goes to many, around which little stands. */
  broadcast: 3000,
  purpose: 200,
  place: 150,
  /** A surname, a first name or a patronymic. */
  name: 100,
  notary: 100,
  receipt: 64,
  /** The number of a power of attorney or of a birth certificate. */
  paperNumber: 60,
} as const;
