import { regimeOn } from '../../domain/countries/country.ts';
import { countriesLikely } from '../../domain/countries/country-likely.ts';
import { allCountries, readCountry } from '../../domain/countries/typed-country.ts';
import { almatyDate } from '../../domain/dates/working-days.ts';
import { legalizationSteps, mostChecklists, toggled } from '../../domain/guide/country-advice.ts';
import { findChecklist, saveChecklist } from '../../storage/applicant/country-checklists.ts';
import { deletePrompt, findPrompt, putPrompt } from '../../storage/form/prompts.ts';
import { showOpenForm } from '../form/show-form.ts';
import { runUpdate, type ServiceDeps, type Turn, type UpdateRef } from '../turn.ts';

/** More buttons than these are no help: the name is typed in full instead. */
const mostCandidates = 8;

export interface Tick {
  readonly country: string;
  readonly step: number;
  readonly inForm: boolean;
}

/** The adviser on countries: which one, what it wants, and the steps that are done. */
export function createCountryAdvice(deps: ServiceDeps) {
  const { catalog } = deps;

  return {
    /** `/country` without a name, or "another country": the next text names it. */
    askCountry(update: UpdateRef, messageId?: number) {
      return runUpdate(deps, update, (turn) => ask(turn, update.chatId, edited(messageId)));
    },

    /** A name that was typed: the page of the country, the countries that it may mean, or the question once more. */
    findCountry(update: UpdateRef, typed: string) {
      return runUpdate(deps, update, (turn) => {
        const { tell } = turn;
        const { chatId } = update;
        stopAsking(turn, chatId);
        const reading = readCountry(allCountries(catalog), typed);
        if (reading?.type === 'certain') tell(chatId, { template: 'country-advice', country: reading.code });
        else {
          const countries = countriesLikely(catalog, typed).slice(0, mostCandidates);
          if (countries.length === 0) return ask(turn, chatId, { unknown: true });
          tell(chatId, { template: 'country-choice', countries });
        }
        showOpenForm(turn, chatId);
      });
    },

    /** A country that a button names, in place of the card with the button. */
    openCountry(update: UpdateRef, country: string, messageId: number | undefined) {
      return runUpdate(deps, update, (turn) => {
        const { tx, now, tell } = turn;
        if (findPrompt(tx, update.chatId, now)?.kind === 'country') deletePrompt(tx, update.chatId);
        tell(update.chatId, { template: 'country-advice', country, ...edited(messageId) });
      });
    },

    /** Ticks a step of legalisation, or takes the tick back; the page is changed in place. */
    tick(update: UpdateRef, { country: code, step, inForm }: Tick, messageId: number | undefined) {
      return runUpdate(deps, update, ({ tx, now, tell }) => {
        const { chatId } = update;
        const country = catalog.countries.find((one) => one.code === code);
        const today = almatyDate(new Date(now));
        const isStep = legalizationSteps.some((one) => one === step);
        // By now the country may take an apostille: its page says so, and no steps are kept.
        if (country && isStep && regimeOn(country, today) === 'legalization') {
          const done = toggled(findChecklist(tx, chatId, code), step);
          saveChecklist(tx, chatId, code, done, now, mostChecklists);
        }
        tell(chatId, { template: 'country-advice', country: code, inForm, ...edited(messageId) });
      });
    },
  };

  function ask({ tx, now, tell }: Turn, chatId: number, card: { edit?: number; unknown?: boolean }): void {
    putPrompt(tx, chatId, { kind: 'country', subject: '', code: undefined }, now);
    tell(chatId, { template: 'country-prompt', ...card });
  }

  /** The card that asked loses its buttons. */
  function stopAsking({ tx, now, tell }: Turn, chatId: number): void {
    const prompt = findPrompt(tx, chatId, now);
    if (prompt?.kind !== 'country') return;
    if (prompt.messageId) tell(chatId, { template: 'buttons-off', message: prompt.messageId });
    deletePrompt(tx, chatId);
  }
}

function edited(messageId: number | undefined): { edit?: number } {
  return messageId === undefined ? {} : { edit: messageId };
}
