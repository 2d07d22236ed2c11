import { applicantCommands, deskCommands, ownerCommands } from '../../../src/domain/commands.ts';
import { batchEnds, batchReasons } from '../../../src/domain/desk/batch.ts';
import { certificateDoubts } from '../../../src/domain/desk/certificate-check.ts';
import { deskOutcomes } from '../../../src/domain/desk/desk-outcomes.ts';
import { queueFilters } from '../../../src/domain/desk/queue.ts';
import { wordKinds } from '../../../src/domain/desk/word-kind.ts';
import { sections } from '../../../src/domain/form/form.ts';
import { parts } from '../../../src/domain/form/progress.ts';
import { applicantRoles } from '../../../src/domain/form/questions/certificate-questions.ts';
import { purposes } from '../../../src/domain/form/questions/purpose-questions.ts';
import { kinshipDocuments, kinships } from '../../../src/domain/form/questions/representative-questions.ts';
import { startKinds } from '../../../src/domain/form/start/presets.ts';
import { legalizationSteps } from '../../../src/domain/guide/country-advice.ts';
import { verdicts } from '../../../src/domain/guide/file-check.ts';
import { guidePageIds } from '../../../src/domain/guide/guide.ts';
import { locales } from '../../../src/domain/locale.ts';
import { lossReasons, lostKinds } from '../../../src/domain/messages/undelivered.ts';
import { auditedActs } from '../../../src/domain/owner/audited-acts.ts';
import { breachedData } from '../../../src/domain/owner/breach.ts';
import { branchParts, listFaults } from '../../../src/domain/places/branch-list.ts';
import { hookFaults } from '../../../src/domain/register/hook.ts';
import { ratings } from '../../../src/domain/request/feedback.ts';
import { confirmationWays } from '../../../src/domain/request/request.ts';
import { certificateKinds, deskActions, refusalCodes, statuses } from '../../../src/domain/request/status.ts';
import { missedNews } from '../../../src/domain/talk/unreached.ts';
import { exportStates } from '../../../src/storage/desk/export-runs.ts';
import {
  audited,
  branchesOutcomes,
  broadcastStates,
  cardWords,
  roles,
  soughtKinds,
  talkKinds,
  usages,
} from './desk-codes.ts';
import {
  choicesOf,
  countriesWithApostille,
  doubts,
  forOthers,
  listed,
  nameKinds,
  problems,
  questions,
  tails,
  written,
} from './form-codes.ts';
import { codesOfNotice } from './notice-codes.ts';
import { codeWays, freedBecause, happens, ownerAlerts, plainTexts, regimes, toldOf } from './text-codes.ts';

/** The names of a family that must have a text, and those that may have one. */
export interface Family {
  readonly must: readonly string[];
  readonly may?: readonly string[];
}

/** Texts that are named after codes of the program, as `FAMILY-CODE`: family → codes. */
export const families: Readonly<Record<string, Family>> = {
  question: { must: [...written('question', questions), ...forOthers] },
  line: { must: written('line', listed), may: nameKinds.map((kind) => `previous-${kind}`) },
  hint: { must: [], may: [...tails, ...forOthers] },
  explain: { must: ['choice'], may: [...tails, ...forOthers] },
  none: {
    must: written(
      'none',
      questions.filter(({ optional }) => optional),
    ),
  },
  section: { must: sections },
  part: { must: parts },
  'for-whom': { must: [...choicesOf('for-whom'), ...applicantRoles] },
  'desk-for-whom': { must: applicantRoles },
  bring: { must: applicantRoles },
  'passed-on': { must: ['message', 'added', 'corrected'] },
  'own-data-consent': { must: ['given', 'withdrawn'] },
  kind: { must: certificateKinds, may: certificateKinds.map((kind) => `short-${kind}`) },
  'kind-short': { must: certificateKinds },
  'name-kind': { must: ['none', ...nameKinds] },
  'line-previous': { must: nameKinds, may: ['kind'] },
  purpose: { must: purposes },
  kinship: { must: kinships, may: kinshipDocuments.map((document) => `document-${document}`) },
  'kinship-document': { must: kinshipDocuments },
  apostille: { must: ['yes', 'no'] },
  regime: { must: countriesWithApostille },
  advice: { must: regimes },
  'country-doubt': { must: ['conventions', 'hague', 'other'] },
  'country-step': { must: legalizationSteps.map(String) },
  'guide-title': { must: guidePageIds },
  'guide-text': { must: guidePageIds },
  'guide-not-state': { must: ['ways', 'fraud'] },
  'guide-words': { must: guidePageIds.filter((page) => page !== 'start') },
  'button-start': { must: startKinds, may: ['here'] },
  doubt: { must: doubts },
  right: {
    must: [
      'surname-words',
      'name-words',
      'name-present',
      'place-words',
      'visa-on-paper',
      'country-legalization',
    ],
    may: doubts,
  },
  correct: { must: ['visa-on-paper', 'country-legalization'], may: doubts },
  // Said in a text of its own, which names the reference.
  problem: { must: problems.filter((code) => code !== 'open-already') },
  confirm: { must: confirmationWays },
  'button-send-by': { must: codeWays },
  status: { must: statuses },
  next: { must: ['submitted', 'in_review', 'ready', 'refused'], may: statuses },
  'hook-fault': { must: hookFaults },
  refusal: { must: refusalCodes },
  ground: { must: refusalCodes },
  event: { must: happens },
  told: { must: toldOf },
  action: { must: deskActions },
  filter: { must: queueFilters },
  'queue-title': { must: queueFilters },
  command: { must: [...applicantCommands, ...deskCommands, ...ownerCommands] },
  plain: { must: plainTexts },
  'owner-alert': { must: ownerAlerts },
  'desk-freed': { must: freedBecause },
  verdict: { must: verdicts },
  rating: { must: ratings.map(String) },
  'desk-outcome': { must: deskOutcomes },
  'desk-prompt': { must: wordKinds },
  'desk-talk': { must: talkKinds },
  'button-desk': { must: cardWords },
  'batch-end': { must: batchEnds },
  'batch-why': { must: batchReasons },
  'certificate-doubt': { must: certificateDoubts },
  usage: { must: usages },
  lost: { must: lostKinds },
  missed: { must: missedNews },
  'desk-sms': { must: ['planned', 'sent', 'failed'] },
  loss: { must: lossReasons },
  did: { must: [...audited, ...auditedActs].filter((action) => !happens.some((one) => one === action)) },
  'breach-ask': { must: codesOfNotice('breach-prompt', 'what') },
  'breach-problem': { must: ['dates', 'dates-backwards', 'requests', 'too-long'] },
  'breach-state': { must: broadcastStates },
  breached: { must: breachedData },
  'breach-choose': { must: ['all', 'days', 'requests'] },
  'button-breach-text': { must: locales },
  'inspect-consent': { must: ['given', 'withdrawn'] },
  'inspect-by': { must: soughtKinds },
  role: { must: roles },
  'broadcast-prompt': { must: locales },
  'broadcast-language': { must: locales },
  'broadcast-state': { must: broadcastStates },
  'export-state': { must: exportStates },
  'branches-outcome': { must: branchesOutcomes },
  'branches-fault': { must: listFaults },
  'branches-part': { must: branchParts },
};
