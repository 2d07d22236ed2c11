import { takesApostille } from '../../domain/countries/country.ts';
import { addWorkingDays, almatyDate } from '../../domain/dates/working-days.ts';
import { commonCountries } from '../../domain/form/questions/collection-questions.ts';
import type { NoticeOf } from '../../domain/messages/notice.ts';
import { formatTenge } from '../../domain/money.ts';
import { feeOf } from '../../domain/request/payment/fee.ts';
import { findChecklist } from '../../storage/applicant/country-checklists.ts';
import { findOperator } from '../../storage/desk/operators.ts';
import { savePromptMessage } from '../../storage/form/prompts.ts';
import type { Rendered } from '../rendered.ts';
import { type Makers, type RenderScene, say } from '../scene.ts';
import { countryAdvice, countryChoice, countryPrompt, homeAdvice } from './country-advice.ts';
import { guideCard, guideFound } from './guide-card.ts';

/** The guide and the advice on countries. */
export const guideMakers = {
  guide: (scene, notice) => {
    const { t, deps } = scene;
    const facts = { fee: feeInWords(scene), controller: deps.controller, promise: deps.terms.promise };
    const how = { missed: notice.missed === true, unasked: notice.unasked === true };
    return say(guideCard(notice.page, facts, t, how), notice.edit);
  },
  'guide-found': ({ tx, chatId, t, deps }, notice) => {
    const country = deps.catalog.countries.find(({ code }) => code === notice.country);
    return say(
      guideFound(notice.pages, t, {
        unasked: notice.unasked === true,
        begin: notice.begin === true,
        atDesk: findOperator(tx, chatId) !== undefined,
        country,
      }),
    );
  },
  'country-advice': renderAdvice,
  'country-prompt': ({ chatId, t, deps }, notice) => {
    const { countries } = deps.catalog;
    const common = commonCountries.flatMap((code) => countries.find((one) => one.code === code) ?? []);
    return {
      ...say(countryPrompt(common, notice.unknown === true, t), notice.edit),
      sent: (later, messageId) => savePromptMessage(later, chatId, '', messageId),
    };
  },
  'country-choice': ({ t, deps }, notice) => {
    const places = [...deps.catalog.countries, deps.catalog.kazakhstan];
    const offered = notice.countries.flatMap((code) => places.find((one) => one.code === code) ?? []);
    return say(countryChoice(offered, t));
  },
} satisfies Partial<Makers>;

function renderAdvice(scene: RenderScene, notice: NoticeOf<'country-advice'>): Rendered {
  const { tx, chatId, t, deps } = scene;
  const { countries, kazakhstan } = deps.catalog;
  if (notice.country === kazakhstan.code) return say(homeAdvice(kazakhstan, t), notice.edit);
  const country = countries.find(({ code }) => code === notice.country);
  if (country === undefined) return { dropped: 'no such country' };
  const today = almatyDate(new Date(deps.now()));
  // No branch is chosen yet, so the longer of the usual terms is named.
  const { paperElsewhere, apostille } = deps.terms.promise;
  const takes = paperElsewhere + (takesApostille(country, today) ? apostille : 0);
  const options = {
    done: findChecklist(tx, chatId, country.code),
    fee: feeInWords(scene),
    inForm: notice.inForm === true,
    readyBy: addWorkingDays(deps.catalog.calendar, today, takes).on,
  };
  return say(countryAdvice(country, today, t, options), notice.edit);
}

function feeInWords({ t, deps }: RenderScene): string {
  const { tiyn } = feeOf(deps.now(), deps.terms);
  return tiyn === undefined ? t.plain('fee-unknown') : formatTenge(tiyn, t.locale);
}
