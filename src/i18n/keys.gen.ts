// Written by `npm run keys` from locales/en; a test compares.

/** Key of a text → the names of the variables it takes. */
export interface MessageVariables {
  'action-collected': never;
  'action-ready': never;
  'action-refuse': never;
  'action-release': never;
  'action-returned': never;
  'action-take': never;
  'answer-line': 'name' | 'value';
  'answer-none': never;
  'bot-description': never;
  'bot-short-description': never;
  'branch-address': 'address';
  'branch-address-unknown': never;
  'branch-hours': 'closes' | 'opens';
  'branch-hours-duty': 'closes' | 'opens' | 'saturdayCloses' | 'saturdayOpens';
  'branch-name': 'name';
  'button-agree': never;
  'button-all-choices': never;
  'button-apply': never;
  'button-back': never;
  'button-cancel': never;
  'button-cancel-for-good': never;
  'button-collected': never;
  'button-continue': never;
  'button-copy': 'reference';
  'button-correct-it': never;
  'button-decline': never;
  'button-edit': never;
  'button-go-on': never;
  'button-help': never;
  'button-it-is-right': never;
  'button-keep': 'value';
  'button-language': never;
  'button-open': never;
  'button-queue': never;
  'button-requests': never;
  'button-send': never;
  'button-share-contact': never;
  'button-snooze': never;
  'button-withdraw': never;
  'button-withdraw-not': never;
  'button-withdraw-now': never;
  'button-without-words': never;
  'cancel-question': never;
  'certificate-caption': 'reference';
  'command-apply': never;
  'command-cancel': never;
  'command-collected': never;
  'command-help': never;
  'command-language': never;
  'command-mine': never;
  'command-privacy': never;
  'command-queue': never;
  'command-ready': never;
  'command-refuse': never;
  'command-release': never;
  'command-request': never;
  'command-returned': never;
  'command-start': never;
  'command-status': never;
  'command-take': never;
  'command-withdraw': never;
  'consent-text': 'contact' | 'controller' | 'days';
  'consent-title': never;
  'contact-keyboard-accepted': 'value';
  'contact-keyboard-off': never;
  'contact-keyboard-on': never;
  'desk-assignee': 'name';
  'desk-blocked': 'phone';
  'desk-choose-code': never;
  'desk-collect-by': 'date';
  'desk-new-request': 'date' | 'kind' | 'reference';
  'desk-outcome-already-yours': 'reference';
  'desk-outcome-collected': 'reference';
  'desk-outcome-delivered': 'reference';
  'desk-outcome-faster': 'reference';
  'desk-outcome-file-lost': 'reference';
  'desk-outcome-no-such-request': never;
  'desk-outcome-not-a-pdf': never;
  'desk-outcome-not-allowed': 'reference';
  'desk-outcome-not-assignee': 'name' | 'reference';
  'desk-outcome-not-now': 'reference';
  'desk-outcome-ready': 'reference';
  'desk-outcome-receiving': 'reference';
  'desk-outcome-refuse': 'reference';
  'desk-outcome-release': 'reference';
  'desk-outcome-returned': 'reference';
  'desk-outcome-take': 'reference';
  'desk-outcome-take-first': 'reference';
  'desk-outcome-taken': 'name' | 'reference';
  'desk-outcome-text-too-long': 'reference';
  'desk-outcome-too-big': never;
  'desk-outcome-which-request': never;
  'desk-outcome-wrong-kind': 'reference';
  'desk-overdue': 'date';
  'desk-promised': 'date';
  'desk-prompt-refusal': 'reason' | 'reference';
  'desk-send-pdf': 'reference';
  'doubt-birth-date-not-of-iin': 'value';
  'doubt-iin-bin': 'value';
  'doubt-iin-century': 'value';
  'doubt-iin-date': 'value';
  'doubt-phone-not-mobile': 'value';
  'draft-erased': 'days';
  'edit-title': never;
  'event-collected': never;
  'event-deliver': never;
  'event-ready': never;
  'event-refuse': never;
  'event-release': never;
  'event-returned': never;
  'event-submit': never;
  'event-take': never;
  'event-withdraw': never;
  'filter-all': never;
  'filter-mine': never;
  'filter-new': never;
  'form-accepted': 'name' | 'value';
  'form-kinds': 'centre' | 'electronic' | 'elsewhere';
  'form-page': 'count' | 'number';
  'form-step': 'count' | 'number';
  'ground-duplicate': never;
  'ground-no_consent': never;
  'ground-not_found': never;
  'ground-requirements_not_met': never;
  'ground-unreliable_documents': never;
  'help-desk-title': never;
  'help-intro': never;
  'help-line': 'command' | 'description';
  'help-pdf': never;
  'help-title': never;
  'hint-birth-date': never;
  'hint-branch': never;
  'hint-first-name': never;
  'hint-iin': never;
  'hint-patronymic': never;
  'hint-phone': never;
  'hint-purpose-other': never;
  'hint-region': never;
  'hint-surname': never;
  'history-line': 'time' | 'what';
  'history-line-by': 'time' | 'what' | 'who';
  'kind-electronic': never;
  'kind-paper': never;
  'kind-short-electronic': never;
  'kind-short-paper': never;
  'language-choose': never;
  'language-chosen': never;
  'language-name': never;
  'line-birth-date': never;
  'line-branch': never;
  'line-first-name': never;
  'line-iin': never;
  'line-kind': never;
  'line-patronymic': never;
  'line-phone': never;
  'line-purpose': never;
  'line-purpose-other': never;
  'line-region': never;
  'line-surname': never;
  'menu': never;
  'menu-not-state': 'controller';
  'next-in_review': 'promise';
  'next-ready': 'until';
  'next-refused': never;
  'next-submitted': never;
  'none-patronymic': never;
  'open-already': 'reference';
  'owner-alert-calendar-unchecked': 'detail';
  'owner-alert-job-failed': 'detail';
  'owner-alert-message-failed': 'detail';
  'owner-alert-update-set-aside': 'detail';
  'plain-bot-unavailable': never;
  'plain-consent-declined': never;
  'plain-draft-cancelled': never;
  'plain-no-requests': never;
  'plain-not-understood': never;
  'plain-nothing-to-cancel': never;
  'plain-nothing-to-withdraw': never;
  'plain-old-button': never;
  'plain-prompt-cancelled': never;
  'plain-unknown': never;
  'plain-went-wrong': never;
  'privacy-text': 'contact' | 'controller' | 'days' | 'draft';
  'privacy-title': never;
  'problem-birth-date-format': never;
  'problem-birth-date-future': never;
  'problem-birth-date-missing': never;
  'problem-birth-date-too-old': never;
  'problem-choice-not-found': never;
  'problem-choice-several': never;
  'problem-choose-button': never;
  'problem-contact-of-another': never;
  'problem-iin-control-digit': never;
  'problem-iin-length': never;
  'problem-iin-letters': never;
  'problem-name-characters': never;
  'problem-name-digits': never;
  'problem-name-empty': never;
  'problem-name-mixed-scripts': never;
  'problem-name-too-long': never;
  'problem-phone-length': never;
  'problem-phone-letters': never;
  'problem-phone-unknown': never;
  'problem-purpose-empty': never;
  'problem-purpose-too-long': never;
  'problem-question-gone': never;
  'problem-send-text': never;
  'problem-still-missing': never;
  'problem-use-buttons': never;
  'purpose-adoption': never;
  'purpose-citizenship': never;
  'purpose-court': never;
  'purpose-education': never;
  'purpose-employment': never;
  'purpose-marriage': never;
  'purpose-other': never;
  'purpose-residence': never;
  'purpose-temporary-residence': never;
  'purpose-visa': never;
  'question-birth-date': never;
  'question-branch': never;
  'question-first-name': never;
  'question-iin': never;
  'question-kind': never;
  'question-patronymic': never;
  'question-phone': never;
  'question-purpose': never;
  'question-purpose-other': never;
  'question-region': never;
  'question-surname': never;
  'queue-count': 'count';
  'queue-empty': never;
  'queue-line': 'date' | 'late' | 'reference' | 'status';
  'queue-line-new': 'date' | 'kind' | 'late' | 'reference';
  'queue-title-all': never;
  'queue-title-mine': never;
  'queue-title-new': never;
  'refusal-duplicate': never;
  'refusal-no_consent': never;
  'refusal-not_found': never;
  'refusal-requirements_not_met': never;
  'refusal-unreliable_documents': never;
  'refused-reason': 'reason';
  'refused-words': 'words';
  'reminder-collect': 'reference';
  'request-history': never;
  'request-iin': 'iin';
  'request-kind': 'kind';
  'request-list': never;
  'request-list-line': 'reference' | 'status';
  'request-promised': 'date' | 'days';
  'request-promised-about': 'days';
  'request-sent': never;
  'request-status': 'status';
  'request-title': 'reference';
  'snoozed': 'date' | 'reference';
  'snoozed-not': 'reference' | 'until';
  'status-additional_check': never;
  'status-awaiting_payment': never;
  'status-collected': never;
  'status-delivered': never;
  'status-in_review': never;
  'status-lapsed': never;
  'status-needs_info': never;
  'status-ready': never;
  'status-refused': never;
  'status-returned': never;
  'status-submitted': never;
  'status-withdrawn': never;
  'summary-hint': never;
  'summary-title': never;
  'toast-not-now': never;
  'toast-old-button': never;
  'toast-see-private': never;
  'told-collected': 'reference';
  'told-ready': 'reference';
  'told-refuse': 'reference';
  'told-returned': 'reference';
  'told-take': 'reference';
  'told-withdraw': 'reference';
  'usage-reference': 'command';
  'usage-refuse': never;
  'withdraw-list': never;
  'withdraw-question': 'reference';
}

export const messageKeys: ReadonlySet<string> = new Set([
  'action-collected',
  'action-ready',
  'action-refuse',
  'action-release',
  'action-returned',
  'action-take',
  'answer-line',
  'answer-none',
  'bot-description',
  'bot-short-description',
  'branch-address',
  'branch-address-unknown',
  'branch-hours',
  'branch-hours-duty',
  'branch-name',
  'button-agree',
  'button-all-choices',
  'button-apply',
  'button-back',
  'button-cancel',
  'button-cancel-for-good',
  'button-collected',
  'button-continue',
  'button-copy',
  'button-correct-it',
  'button-decline',
  'button-edit',
  'button-go-on',
  'button-help',
  'button-it-is-right',
  'button-keep',
  'button-language',
  'button-open',
  'button-queue',
  'button-requests',
  'button-send',
  'button-share-contact',
  'button-snooze',
  'button-withdraw',
  'button-withdraw-not',
  'button-withdraw-now',
  'button-without-words',
  'cancel-question',
  'certificate-caption',
  'command-apply',
  'command-cancel',
  'command-collected',
  'command-help',
  'command-language',
  'command-mine',
  'command-privacy',
  'command-queue',
  'command-ready',
  'command-refuse',
  'command-release',
  'command-request',
  'command-returned',
  'command-start',
  'command-status',
  'command-take',
  'command-withdraw',
  'consent-text',
  'consent-title',
  'contact-keyboard-accepted',
  'contact-keyboard-off',
  'contact-keyboard-on',
  'desk-assignee',
  'desk-blocked',
  'desk-choose-code',
  'desk-collect-by',
  'desk-new-request',
  'desk-outcome-already-yours',
  'desk-outcome-collected',
  'desk-outcome-delivered',
  'desk-outcome-faster',
  'desk-outcome-file-lost',
  'desk-outcome-no-such-request',
  'desk-outcome-not-a-pdf',
  'desk-outcome-not-allowed',
  'desk-outcome-not-assignee',
  'desk-outcome-not-now',
  'desk-outcome-ready',
  'desk-outcome-receiving',
  'desk-outcome-refuse',
  'desk-outcome-release',
  'desk-outcome-returned',
  'desk-outcome-take',
  'desk-outcome-take-first',
  'desk-outcome-taken',
  'desk-outcome-text-too-long',
  'desk-outcome-too-big',
  'desk-outcome-which-request',
  'desk-outcome-wrong-kind',
  'desk-overdue',
  'desk-promised',
  'desk-prompt-refusal',
  'desk-send-pdf',
  'doubt-birth-date-not-of-iin',
  'doubt-iin-bin',
  'doubt-iin-century',
  'doubt-iin-date',
  'doubt-phone-not-mobile',
  'draft-erased',
  'edit-title',
  'event-collected',
  'event-deliver',
  'event-ready',
  'event-refuse',
  'event-release',
  'event-returned',
  'event-submit',
  'event-take',
  'event-withdraw',
  'filter-all',
  'filter-mine',
  'filter-new',
  'form-accepted',
  'form-kinds',
  'form-page',
  'form-step',
  'ground-duplicate',
  'ground-no_consent',
  'ground-not_found',
  'ground-requirements_not_met',
  'ground-unreliable_documents',
  'help-desk-title',
  'help-intro',
  'help-line',
  'help-pdf',
  'help-title',
  'hint-birth-date',
  'hint-branch',
  'hint-first-name',
  'hint-iin',
  'hint-patronymic',
  'hint-phone',
  'hint-purpose-other',
  'hint-region',
  'hint-surname',
  'history-line',
  'history-line-by',
  'kind-electronic',
  'kind-paper',
  'kind-short-electronic',
  'kind-short-paper',
  'language-choose',
  'language-chosen',
  'language-name',
  'line-birth-date',
  'line-branch',
  'line-first-name',
  'line-iin',
  'line-kind',
  'line-patronymic',
  'line-phone',
  'line-purpose',
  'line-purpose-other',
  'line-region',
  'line-surname',
  'menu',
  'menu-not-state',
  'next-in_review',
  'next-ready',
  'next-refused',
  'next-submitted',
  'none-patronymic',
  'open-already',
  'owner-alert-calendar-unchecked',
  'owner-alert-job-failed',
  'owner-alert-message-failed',
  'owner-alert-update-set-aside',
  'plain-bot-unavailable',
  'plain-consent-declined',
  'plain-draft-cancelled',
  'plain-no-requests',
  'plain-not-understood',
  'plain-nothing-to-cancel',
  'plain-nothing-to-withdraw',
  'plain-old-button',
  'plain-prompt-cancelled',
  'plain-unknown',
  'plain-went-wrong',
  'privacy-text',
  'privacy-title',
  'problem-birth-date-format',
  'problem-birth-date-future',
  'problem-birth-date-missing',
  'problem-birth-date-too-old',
  'problem-choice-not-found',
  'problem-choice-several',
  'problem-choose-button',
  'problem-contact-of-another',
  'problem-iin-control-digit',
  'problem-iin-length',
  'problem-iin-letters',
  'problem-name-characters',
  'problem-name-digits',
  'problem-name-empty',
  'problem-name-mixed-scripts',
  'problem-name-too-long',
  'problem-phone-length',
  'problem-phone-letters',
  'problem-phone-unknown',
  'problem-purpose-empty',
  'problem-purpose-too-long',
  'problem-question-gone',
  'problem-send-text',
  'problem-still-missing',
  'problem-use-buttons',
  'purpose-adoption',
  'purpose-citizenship',
  'purpose-court',
  'purpose-education',
  'purpose-employment',
  'purpose-marriage',
  'purpose-other',
  'purpose-residence',
  'purpose-temporary-residence',
  'purpose-visa',
  'question-birth-date',
  'question-branch',
  'question-first-name',
  'question-iin',
  'question-kind',
  'question-patronymic',
  'question-phone',
  'question-purpose',
  'question-purpose-other',
  'question-region',
  'question-surname',
  'queue-count',
  'queue-empty',
  'queue-line',
  'queue-line-new',
  'queue-title-all',
  'queue-title-mine',
  'queue-title-new',
  'refusal-duplicate',
  'refusal-no_consent',
  'refusal-not_found',
  'refusal-requirements_not_met',
  'refusal-unreliable_documents',
  'refused-reason',
  'refused-words',
  'reminder-collect',
  'request-history',
  'request-iin',
  'request-kind',
  'request-list',
  'request-list-line',
  'request-promised',
  'request-promised-about',
  'request-sent',
  'request-status',
  'request-title',
  'snoozed',
  'snoozed-not',
  'status-additional_check',
  'status-awaiting_payment',
  'status-collected',
  'status-delivered',
  'status-in_review',
  'status-lapsed',
  'status-needs_info',
  'status-ready',
  'status-refused',
  'status-returned',
  'status-submitted',
  'status-withdrawn',
  'summary-hint',
  'summary-title',
  'toast-not-now',
  'toast-old-button',
  'toast-see-private',
  'told-collected',
  'told-ready',
  'told-refuse',
  'told-returned',
  'told-take',
  'told-withdraw',
  'usage-reference',
  'usage-refuse',
  'withdraw-list',
  'withdraw-question',
]);
