/** Who answers for the personal data; every text that asks for them names it. */
export interface Controller {
  readonly name: string;
  readonly contact: string;
  readonly isState: boolean;
  /** Business identification number, 12 digits. */
  readonly bin?: string;
  /** Who is responsible for personal data there: a name, and how to reach them. */
  readonly person?: string;
}
