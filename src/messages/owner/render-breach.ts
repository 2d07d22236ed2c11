import { almatyDate } from '../../domain/dates/working-days.ts';
import type { Locale } from '../../domain/locale.ts';
import { reportBy } from '../../domain/owner/breach.ts';
import type { Translate } from '../../i18n/translate.ts';
import { savePromptMessage } from '../../storage/form/prompts.ts';
import {
  type Breach,
  countConcerned,
  findBreach,
  referencesOfChats,
  saveBreachCard,
  saveBreachProgress,
} from '../../storage/owner/breaches.ts';
import { chatsMissed, countCopies } from '../../storage/owner/mailing-copies.ts';
import type { Rendered } from '../rendered.ts';
import { forOwners, type Maker, type Makers, type RenderDeps, type RenderScene, say } from '../scene.ts';
import {
  breachCard,
  breachNotice,
  breachPreview,
  breachProgress,
  breachPrompt,
  breachReport,
  type ShownBreach,
} from './breach-card.ts';

/** So many people who were not reached are looked up to be named by their requests. */
const missedNamed = 100;

/** A breach of personal data: for the owner what is to be done, for the people concerned what they have to know. */
export const breachMakers = {
  breach: forOwnersOf((scene, notice, breach) => ({
    ...say(breachCard(shown(scene, breach), scene.deps.controller, scene.t), notice.edit),
    sent: (later, messageId) => saveBreachCard(later, breach.id, messageId),
    // The old card further up loses its buttons, so that nobody works with it by mistake.
    ...(notice.edit === undefined &&
      breach.cardMessage !== undefined && {
        afterwards: [{ type: 'strip' as const, messageId: breach.cardMessage }],
      }),
  })),
  'breach-prompt': forOwnersOf(({ chatId, t }, { what, problem, detail }, { id }) => ({
    ...say(breachPrompt(id, what, problem, detail ?? '', t)),
    sent: (later, messageId) => savePromptMessage(later, chatId, String(id), messageId),
  })),
  'breach-preview': forOwnersOf((scene, _, breach) => {
    const { deps, t } = scene;
    const text = (locale: Locale) => {
      const words = breach.texts[locale];
      return words === undefined ? { html: drafted(breach, deps, deps.texts(locale)) } : { words };
    };
    return say(breachPreview(shown(scene, breach), { kk: text('kk'), ru: text('ru'), en: text('en') }, t));
  }),
  'breach-progress': forOwnersOf((scene, notice, breach) => {
    const { tx, t } = scene;
    const { sent, lost } = countCopies(tx, 'breach', breach.id);
    const copies = breach.result ? { sent: breach.result.told, lost: breach.result.missed } : { sent, lost };
    const missed = referencesOfChats(tx, chatsMissed(tx, 'breach', breach.id, missedNamed));
    return {
      ...say(breachProgress(shown(scene, breach), copies, missed, t), notice.edit),
      sent: (later, messageId) => saveBreachProgress(later, breach.id, messageId),
    };
  }),
  'breach-report': forOwnersOf((scene, _, breach) => {
    const { tx, deps, t } = scene;
    const sent = breach.result?.told ?? countCopies(tx, 'breach', breach.id).sent;
    const told = breach.sentAt === undefined ? undefined : { at: breach.sentAt, sent };
    return say(breachReport(shown(scene, breach), told, deps.controller, t));
  }),
  'breach-notice': ({ tx, t, deps }, notice) => {
    const breach = findBreach(tx, notice.breach);
    if (breach === undefined || breach.state === 'cancelled') return { dropped: 'it was stopped' };
    const words = breach.texts[t.locale];
    return say({
      html: words === undefined ? drafted(breach, deps, t) : t('broadcast-text', { text: words }),
    });
  },
} satisfies Partial<Makers>;

function drafted({ noticedAt, data }: Breach, { controller }: RenderDeps, t: Translate): string {
  return breachNotice({ noticedAt: almatyDate(new Date(noticedAt)), data }, controller, t);
}

function shown({ tx, deps }: RenderScene, breach: Breach): ShownBreach {
  const { concerned } = breach;
  return {
    ...breach,
    reportBy: reportBy(deps.catalog.calendar, breach.noticedAt),
    count: concerned && countConcerned(tx, concerned, breach.sentAt ?? deps.now()),
  };
}

function forOwnersOf<N extends { readonly breach: number }>(
  make: (scene: RenderScene, notice: N, breach: Breach) => Rendered,
): Maker<N> {
  return forOwners<N>((scene, notice) => {
    const breach = findBreach(scene.tx, notice.breach);
    return breach === undefined ? { dropped: 'no such breach' } : make(scene, notice, breach);
  });
}
