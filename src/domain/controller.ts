/** Who answers for the personal data; every text that asks for them names it. */
export interface Controller {
  readonly name: string;
  readonly contact: string;
  readonly isState: boolean;
}
