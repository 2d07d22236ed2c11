import type { ReadBranches } from '../domain/places/branch-list.ts';
import type { LiveCatalog } from '../domain/places/catalog.ts';
import type { CountStats } from '../storage/desk/stats.ts';
import { createUsualTimes } from '../storage/request/usual-times.ts';
import { createApplicants } from './applicant/applicants.ts';
import { createConsents } from './applicant/consent.ts';
import { createDataBlock } from './applicant/data-block.ts';
import { createGroupLeaving } from './applicant/leave-groups.ts';
import { createOwnData } from './applicant/own-data.ts';
import { createBatches } from './batch/batches.ts';
import { createReceivedCertificate } from './desk/certificate/receive-certificate.ts';
import { createReplacement } from './desk/certificate/replace-certificate.ts';
import { createDesk } from './desk/desk.ts';
import { createDigest } from './desk/digest.ts';
import { createDeskWords } from './desk/idle-desk-words.ts';
import { createDeskStats } from './desk/stats.ts';
import { createApplication } from './form/application.ts';
import { createCodeSending } from './form/confirmation/code-sending.ts';
import { createDraftReminder } from './form/draft-reminder.ts';
import { createFetchedScan } from './form/fetched-scan.ts';
import { createCountryAdvice } from './guide/country-advice.ts';
import { createFileChecks } from './guide/file-checks.ts';
import { createIdleWords } from './guide/idle-words.ts';
import { createBackup } from './owner/backup.ts';
import { createBranchLists } from './owner/branch-lists.ts';
import { createBreaches } from './owner/breaches.ts';
import { createBroadcasts } from './owner/broadcasts.ts';
import { createFailedJobs } from './owner/failed-jobs.ts';
import { createInspection } from './owner/inspection.ts';
import { createOwnerAlerts } from './owner/owner-alerts.ts';
import { createRetention } from './owner/retention.ts';
import { createStaff } from './owner/staff.ts';
import { createRegisterCalls } from './register/create-register-calls.ts';
import { createDueHooks } from './register/due-hooks.ts';
import { createHooks } from './register/hooks.ts';
import { createRegisters } from './register/registers.ts';
import { createDueRegister } from './register/silent-register.ts';
import { createCorrection } from './request/correction.ts';
import { createDueAnswers } from './request/due-answers.ts';
import { createDueCollection } from './request/due-collection.ts';
import { createFeedback } from './request/feedback.ts';
import { createHolders } from './request/holders.ts';
import { createOwnRequests } from './request/own-requests.ts';
import { createDuePayments } from './request/payment/due-payments.ts';
import { createPayments } from './request/payment/payments.ts';
import { createReadConfirmation } from './request/read-confirmation.ts';
import { createCorrespondence } from './talk/correspondence.ts';
import { createDispatch } from './talk/dispatch.ts';
import { createUnreached } from './talk/unreached.ts';
import type { ServiceDeps } from './turn.ts';

/** Every use case over one set of dependencies: what people ask for by updates, and what falls due by jobs. */
export function createServices(
  deps: ServiceDeps,
  branches: ReadBranches & { readonly live: LiveCatalog },
  countStats: CountStats,
) {
  const ownerAlerts = createOwnerAlerts(deps);
  return {
    ownerAlerts,
    applicants: createApplicants(deps),
    application: createApplication(deps),
    countryAdvice: createCountryAdvice(deps),
    fileChecks: createFileChecks(deps),
    feedback: createFeedback(deps),
    idleWords: createIdleWords(deps),
    groupLeaving: createGroupLeaving(deps),
    ownRequests: createOwnRequests(deps),
    correction: createCorrection(deps),
    readConfirmation: createReadConfirmation(deps),
    ownData: createOwnData(deps),
    consents: createConsents(deps),
    dataBlock: createDataBlock(deps),
    payments: createPayments(deps, ownerAlerts),
    desk: createDesk(deps),
    idleDeskWords: createDeskWords(deps),
    batches: createBatches(deps),
    correspondence: createCorrespondence(deps),
    dispatch: createDispatch(deps),
    unreached: createUnreached(deps),
    staff: createStaff(deps),
    stats: createDeskStats(deps, countStats),
    broadcasts: createBroadcasts(deps),
    breaches: createBreaches(deps),
    branchLists: createBranchLists(deps, branches.live, branches, ownerAlerts),
    backup: createBackup(deps, ownerAlerts),
    inspection: createInspection(deps),
    replacement: createReplacement(deps),
    retention: createRetention(deps, ownerAlerts),
    failedJobs: createFailedJobs(deps, ownerAlerts),
    draftReminder: createDraftReminder(deps),
    codeSending: createCodeSending(deps, ownerAlerts),
    fetchedScan: createFetchedScan(deps),
    receivedCertificate: createReceivedCertificate(deps),
    duePayments: createDuePayments(deps),
    digest: createDigest(deps),
    dueAnswers: createDueAnswers(deps),
    dueCollection: createDueCollection(deps),
    holders: createHolders(deps),
    dueRegister: createDueRegister(deps),
    registers: createRegisters(deps),
    hooks: createHooks(deps),
    dueHooks: createDueHooks(deps),
    registerCalls: createRegisterCalls(deps, deps.read ?? deps.transact),
    usualTimes: createUsualTimes(() => deps.catalog.calendar),
  };
}

export type Services = ReturnType<typeof createServices>;
