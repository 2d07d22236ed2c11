// Written by `npm run keys` from locales/en; a test compares.

/** Key of a text → the names of the variables it takes. */
export interface MessageVariables {
  'action-collected': never;
  'action-decline-receipt': never;
  'action-paid': never;
  'action-ready': never;
  'action-refuse': never;
  'action-release': never;
  'action-returned': never;
  'action-take': never;
  'advice-apostille': never;
  'advice-ask': never;
  'advice-legalization': never;
  'advice-none_needed': never;
  'answer-attached': never;
  'answer-line': 'name' | 'value';
  'answer-none': never;
  'answer-unknown': never;
  'apostille-no': never;
  'apostille-yes': never;
  'bot-description': never;
  'bot-short-description': never;
  'branch-address': 'address';
  'branch-address-unknown': never;
  'branch-hours': 'closes' | 'opens';
  'branch-hours-duty': 'closes' | 'opens' | 'saturdayCloses' | 'saturdayOpens';
  'branch-name': 'name';
  'button-add-name': never;
  'button-agree': never;
  'button-all-choices': never;
  'button-anew': never;
  'button-apply': never;
  'button-back': never;
  'button-cancel': never;
  'button-cancel-for-good': never;
  'button-collected': never;
  'button-continue': never;
  'button-copy': 'reference';
  'button-correct-it': never;
  'button-country-advice': never;
  'button-decline': never;
  'button-defaults': 'name';
  'button-edit': never;
  'button-go-on': never;
  'button-help': never;
  'button-it-is-right': never;
  'button-keep': 'value';
  'button-language': never;
  'button-menu': never;
  'button-open': never;
  'button-pay': 'fee';
  'button-queue': never;
  'button-receipt': never;
  'button-requests': never;
  'button-resend': never;
  'button-scan': never;
  'button-send': never;
  'button-send-by-sms': never;
  'button-send-by-telegram': never;
  'button-share-contact': never;
  'button-snooze': never;
  'button-withdraw': never;
  'button-withdraw-not': never;
  'button-withdraw-now': never;
  'button-without-words': never;
  'cancel-question': never;
  'certificate-caption': 'reference';
  'checkout-refused': never;
  'command-apply': never;
  'command-cancel': never;
  'command-collected': never;
  'command-decline': never;
  'command-help': never;
  'command-language': never;
  'command-mine': never;
  'command-paid': never;
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
  'confirm-contact': never;
  'confirm-sms': 'phone';
  'confirm-telegram': 'phone';
  'confirm-title': never;
  'consent-text': 'contact' | 'controller' | 'days';
  'consent-title': never;
  'contact-keyboard-accepted': 'value';
  'contact-keyboard-off': never;
  'contact-keyboard-on': never;
  'correct-country-legalization': never;
  'correct-visa-on-paper': never;
  'country-recheck': never;
  'country-title': 'country';
  'desk-assignee': 'name';
  'desk-blocked': 'phone';
  'desk-choose-code': never;
  'desk-collect-by': 'date';
  'desk-fee': 'fee';
  'desk-new-request': 'date' | 'kind' | 'reference';
  'desk-outcome-already-yours': 'reference';
  'desk-outcome-collected': 'reference';
  'desk-outcome-decline-receipt': 'reference';
  'desk-outcome-delivered': 'reference';
  'desk-outcome-faster': 'reference';
  'desk-outcome-file-lost': 'reference';
  'desk-outcome-no-receipt': 'reference';
  'desk-outcome-no-such-request': never;
  'desk-outcome-not-a-pdf': never;
  'desk-outcome-not-allowed': 'reference';
  'desk-outcome-not-assignee': 'name' | 'reference';
  'desk-outcome-not-now': 'reference';
  'desk-outcome-paid': 'reference';
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
  'desk-prompt-decline': 'reference';
  'desk-prompt-refusal': 'reason' | 'reference';
  'desk-receipt': 'fee' | 'reference';
  'desk-receipt-number': 'number';
  'desk-same-iin': 'references';
  'desk-scan': 'reference';
  'desk-send-pdf': 'reference';
  'doubt-birth-date-not-of-iin': 'value';
  'doubt-country-legalization': 'value';
  'doubt-iin-bin': 'value';
  'doubt-iin-century': 'value';
  'doubt-iin-date': 'value';
  'doubt-not-a-child': 'value';
  'doubt-phone-not-mobile': 'value';
  'doubt-surname-words': 'value';
  'doubt-visa-on-paper': never;
  'draft-erased': 'days';
  'draft-reminder': never;
  'edit-title': never;
  'event-collected': never;
  'event-decline-receipt': never;
  'event-deliver': never;
  'event-lapse': never;
  'event-paid': never;
  'event-ready': never;
  'event-receipt': never;
  'event-refuse': never;
  'event-release': never;
  'event-returned': never;
  'event-submit': never;
  'event-take': never;
  'event-withdraw': never;
  'fee-unknown': never;
  'filter-all': never;
  'filter-mine': never;
  'filter-new': never;
  'for-whom-child': never;
  'for-whom-other': never;
  'for-whom-self': never;
  'for-whom-self-electronic': never;
  'for-whom-self-paper': never;
  'form-accepted': 'name' | 'value';
  'form-editing': never;
  'form-kinds': 'centre' | 'electronic' | 'elsewhere';
  'form-more-needed': 'count';
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
  'hint-birth-country': never;
  'hint-birth-date': never;
  'hint-birth-place': never;
  'hint-branch': never;
  'hint-country': never;
  'hint-first-name': never;
  'hint-iin': never;
  'hint-kinship-document': never;
  'hint-kinship-document-date': never;
  'hint-kinship-document-number': never;
  'hint-patronymic': never;
  'hint-phone': never;
  'hint-power-date': never;
  'hint-power-notary': never;
  'hint-power-number': never;
  'hint-power-scan': never;
  'hint-previous-kind': never;
  'hint-previous-name': never;
  'hint-purpose-other': never;
  'hint-region': never;
  'hint-surname': never;
  'history-line': 'time' | 'what';
  'history-line-by': 'time' | 'what' | 'who';
  'invoice-description': 'reference';
  'invoice-title': never;
  'kind-electronic': never;
  'kind-paper': never;
  'kind-short-electronic': never;
  'kind-short-paper': never;
  'kinship-adoptive-parent': never;
  'kinship-document-adoption-certificate': never;
  'kinship-document-birth-certificate': never;
  'kinship-document-guardianship-order': never;
  'kinship-document-other': never;
  'kinship-guardian': never;
  'kinship-parent': never;
  'kinship-trustee': never;
  'language-choose': never;
  'language-chosen': never;
  'language-name': never;
  'line-apostille': never;
  'line-birth-country': never;
  'line-birth-date': never;
  'line-birth-place': never;
  'line-branch': never;
  'line-country': never;
  'line-first-name': never;
  'line-for-whom': never;
  'line-iin': never;
  'line-kind': never;
  'line-kinship': never;
  'line-kinship-document': never;
  'line-kinship-document-date': never;
  'line-kinship-document-number': never;
  'line-patronymic': never;
  'line-phone': never;
  'line-power-date': never;
  'line-power-notary': never;
  'line-power-number': never;
  'line-power-scan': never;
  'line-previous-first-name': never;
  'line-previous-kind': never;
  'line-previous-patronymic': never;
  'line-previous-surname': never;
  'line-purpose': never;
  'line-purpose-other': never;
  'line-region': never;
  'line-surname': never;
  'menu': never;
  'menu-not-state': 'controller';
  'name-kind-first-name': never;
  'name-kind-none': never;
  'name-kind-patronymic': never;
  'name-kind-surname': never;
  'next-in_review': 'promise';
  'next-ready': 'until';
  'next-refused': never;
  'next-submitted': never;
  'none-country': never;
  'none-patronymic': never;
  'none-power-scan': never;
  'none-previous-name': never;
  'open-already': 'reference';
  'owner-alert-calendar-unchecked': 'detail';
  'owner-alert-codes-broken': 'detail';
  'owner-alert-index-missing': 'detail';
  'owner-alert-job-failed': 'detail';
  'owner-alert-message-failed': 'detail';
  'owner-alert-payment-unmatched': 'detail';
  'owner-alert-update-set-aside': 'detail';
  'payment-elsewhere': 'fee' | 'until';
  'payment-here': 'fee' | 'until';
  'plain-bot-unavailable': never;
  'plain-consent-declined': never;
  'plain-draft-cancelled': never;
  'plain-no-pictures': never;
  'plain-no-requests': never;
  'plain-not-payable': never;
  'plain-not-understood': never;
  'plain-nothing-to-cancel': never;
  'plain-nothing-to-withdraw': never;
  'plain-old-button': never;
  'plain-payment-unmatched': never;
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
  'problem-code-expired': never;
  'problem-code-format': never;
  'problem-code-limit': never;
  'problem-code-not-sent': never;
  'problem-code-other-way': never;
  'problem-code-phone': never;
  'problem-code-tries': never;
  'problem-code-wait': 'number';
  'problem-code-wrong': 'number';
  'problem-contact-of-another': never;
  'problem-file-being-checked': never;
  'problem-file-broken': never;
  'problem-file-lost': never;
  'problem-file-too-big': never;
  'problem-file-type': never;
  'problem-iin-control-digit': never;
  'problem-iin-length': never;
  'problem-iin-letters': never;
  'problem-iin-of-the-other': never;
  'problem-name-characters': never;
  'problem-name-digits': never;
  'problem-name-empty': never;
  'problem-name-mixed-scripts': never;
  'problem-name-too-long': never;
  'problem-no-pictures': never;
  'problem-phone-length': never;
  'problem-phone-letters': never;
  'problem-phone-unknown': never;
  'problem-question-gone': never;
  'problem-receipt-no-digits': never;
  'problem-receipt-too-long': never;
  'problem-send-file': never;
  'problem-send-text': never;
  'problem-share-contact': never;
  'problem-still-missing': never;
  'problem-use-buttons': never;
  'problem-words-empty': never;
  'problem-words-too-long': never;
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
  'question-apostille': never;
  'question-birth-country': never;
  'question-birth-country-child': never;
  'question-birth-country-other': never;
  'question-birth-date': never;
  'question-birth-date-child': never;
  'question-birth-date-other': never;
  'question-birth-place': never;
  'question-branch': never;
  'question-country': never;
  'question-first-name': never;
  'question-first-name-child': never;
  'question-first-name-other': never;
  'question-for-whom': never;
  'question-iin': never;
  'question-iin-child': never;
  'question-iin-other': never;
  'question-kind': never;
  'question-kinship': never;
  'question-kinship-document': never;
  'question-kinship-document-date': never;
  'question-kinship-document-number': never;
  'question-patronymic': never;
  'question-patronymic-child': never;
  'question-patronymic-other': never;
  'question-phone': never;
  'question-phone-child': never;
  'question-phone-other': never;
  'question-power-date': never;
  'question-power-notary': never;
  'question-power-number': never;
  'question-power-scan': never;
  'question-previous-kind': never;
  'question-previous-kind-child': never;
  'question-previous-kind-more': never;
  'question-previous-kind-other': never;
  'question-previous-name': never;
  'question-purpose': never;
  'question-purpose-other': never;
  'question-region': never;
  'question-representative-first-name': never;
  'question-representative-iin': never;
  'question-representative-patronymic': never;
  'question-representative-surname': never;
  'question-surname': never;
  'question-surname-child': never;
  'question-surname-other': never;
  'queue-count': 'count';
  'queue-empty': never;
  'queue-line': 'date' | 'late' | 'reference' | 'status';
  'queue-line-new': 'date' | 'kind' | 'late' | 'reference';
  'queue-title-all': never;
  'queue-title-mine': never;
  'queue-title-new': never;
  'receipt-looked-at': never;
  'receipt-prompt': 'reference';
  'refusal-duplicate': never;
  'refusal-no_consent': never;
  'refusal-not_found': never;
  'refusal-requirements_not_met': never;
  'refusal-unreliable_documents': never;
  'refused-reason': 'reason';
  'refused-words': 'words';
  'regime-apostille': 'country';
  'regime-none_needed': 'country';
  'reminder-collect': 'reference';
  'reminder-payment': 'reference';
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
  'resume-question': 'answered' | 'count';
  'right-country-legalization': never;
  'right-surname-words': never;
  'right-visa-on-paper': never;
  'section-certificate': never;
  'section-collection': never;
  'section-contact': never;
  'section-person': never;
  'section-representative': never;
  'sms-code': 'code';
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
  'summary-fee': 'fee';
  'summary-free': never;
  'summary-hint': never;
  'summary-promise': 'days';
  'summary-promise-paid': 'days';
  'summary-title': never;
  'terms-apostille': 'days' | 'fee';
  'toast-not-now': never;
  'toast-old-button': never;
  'toast-see-private': never;
  'told-collected': 'reference';
  'told-decline-receipt': 'reference';
  'told-lapse': 'reference';
  'told-paid': 'reference';
  'told-ready': 'reference';
  'told-receipt': 'reference';
  'told-refuse': 'reference';
  'told-returned': 'reference';
  'told-take': 'reference';
  'told-withdraw': 'reference';
  'told-withdraw-paid': 'contact' | 'reference';
  'usage-decline': never;
  'usage-reference': 'command';
  'usage-refuse': never;
  'withdraw-list': never;
  'withdraw-question': 'reference';
}

export const messageKeys: ReadonlySet<string> = new Set([
  'action-collected',
  'action-decline-receipt',
  'action-paid',
  'action-ready',
  'action-refuse',
  'action-release',
  'action-returned',
  'action-take',
  'advice-apostille',
  'advice-ask',
  'advice-legalization',
  'advice-none_needed',
  'answer-attached',
  'answer-line',
  'answer-none',
  'answer-unknown',
  'apostille-no',
  'apostille-yes',
  'bot-description',
  'bot-short-description',
  'branch-address',
  'branch-address-unknown',
  'branch-hours',
  'branch-hours-duty',
  'branch-name',
  'button-add-name',
  'button-agree',
  'button-all-choices',
  'button-anew',
  'button-apply',
  'button-back',
  'button-cancel',
  'button-cancel-for-good',
  'button-collected',
  'button-continue',
  'button-copy',
  'button-correct-it',
  'button-country-advice',
  'button-decline',
  'button-defaults',
  'button-edit',
  'button-go-on',
  'button-help',
  'button-it-is-right',
  'button-keep',
  'button-language',
  'button-menu',
  'button-open',
  'button-pay',
  'button-queue',
  'button-receipt',
  'button-requests',
  'button-resend',
  'button-scan',
  'button-send',
  'button-send-by-sms',
  'button-send-by-telegram',
  'button-share-contact',
  'button-snooze',
  'button-withdraw',
  'button-withdraw-not',
  'button-withdraw-now',
  'button-without-words',
  'cancel-question',
  'certificate-caption',
  'checkout-refused',
  'command-apply',
  'command-cancel',
  'command-collected',
  'command-decline',
  'command-help',
  'command-language',
  'command-mine',
  'command-paid',
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
  'confirm-contact',
  'confirm-sms',
  'confirm-telegram',
  'confirm-title',
  'consent-text',
  'consent-title',
  'contact-keyboard-accepted',
  'contact-keyboard-off',
  'contact-keyboard-on',
  'correct-country-legalization',
  'correct-visa-on-paper',
  'country-recheck',
  'country-title',
  'desk-assignee',
  'desk-blocked',
  'desk-choose-code',
  'desk-collect-by',
  'desk-fee',
  'desk-new-request',
  'desk-outcome-already-yours',
  'desk-outcome-collected',
  'desk-outcome-decline-receipt',
  'desk-outcome-delivered',
  'desk-outcome-faster',
  'desk-outcome-file-lost',
  'desk-outcome-no-receipt',
  'desk-outcome-no-such-request',
  'desk-outcome-not-a-pdf',
  'desk-outcome-not-allowed',
  'desk-outcome-not-assignee',
  'desk-outcome-not-now',
  'desk-outcome-paid',
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
  'desk-prompt-decline',
  'desk-prompt-refusal',
  'desk-receipt',
  'desk-receipt-number',
  'desk-same-iin',
  'desk-scan',
  'desk-send-pdf',
  'doubt-birth-date-not-of-iin',
  'doubt-country-legalization',
  'doubt-iin-bin',
  'doubt-iin-century',
  'doubt-iin-date',
  'doubt-not-a-child',
  'doubt-phone-not-mobile',
  'doubt-surname-words',
  'doubt-visa-on-paper',
  'draft-erased',
  'draft-reminder',
  'edit-title',
  'event-collected',
  'event-decline-receipt',
  'event-deliver',
  'event-lapse',
  'event-paid',
  'event-ready',
  'event-receipt',
  'event-refuse',
  'event-release',
  'event-returned',
  'event-submit',
  'event-take',
  'event-withdraw',
  'fee-unknown',
  'filter-all',
  'filter-mine',
  'filter-new',
  'for-whom-child',
  'for-whom-other',
  'for-whom-self',
  'for-whom-self-electronic',
  'for-whom-self-paper',
  'form-accepted',
  'form-editing',
  'form-kinds',
  'form-more-needed',
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
  'hint-birth-country',
  'hint-birth-date',
  'hint-birth-place',
  'hint-branch',
  'hint-country',
  'hint-first-name',
  'hint-iin',
  'hint-kinship-document',
  'hint-kinship-document-date',
  'hint-kinship-document-number',
  'hint-patronymic',
  'hint-phone',
  'hint-power-date',
  'hint-power-notary',
  'hint-power-number',
  'hint-power-scan',
  'hint-previous-kind',
  'hint-previous-name',
  'hint-purpose-other',
  'hint-region',
  'hint-surname',
  'history-line',
  'history-line-by',
  'invoice-description',
  'invoice-title',
  'kind-electronic',
  'kind-paper',
  'kind-short-electronic',
  'kind-short-paper',
  'kinship-adoptive-parent',
  'kinship-document-adoption-certificate',
  'kinship-document-birth-certificate',
  'kinship-document-guardianship-order',
  'kinship-document-other',
  'kinship-guardian',
  'kinship-parent',
  'kinship-trustee',
  'language-choose',
  'language-chosen',
  'language-name',
  'line-apostille',
  'line-birth-country',
  'line-birth-date',
  'line-birth-place',
  'line-branch',
  'line-country',
  'line-first-name',
  'line-for-whom',
  'line-iin',
  'line-kind',
  'line-kinship',
  'line-kinship-document',
  'line-kinship-document-date',
  'line-kinship-document-number',
  'line-patronymic',
  'line-phone',
  'line-power-date',
  'line-power-notary',
  'line-power-number',
  'line-power-scan',
  'line-previous-first-name',
  'line-previous-kind',
  'line-previous-patronymic',
  'line-previous-surname',
  'line-purpose',
  'line-purpose-other',
  'line-region',
  'line-surname',
  'menu',
  'menu-not-state',
  'name-kind-first-name',
  'name-kind-none',
  'name-kind-patronymic',
  'name-kind-surname',
  'next-in_review',
  'next-ready',
  'next-refused',
  'next-submitted',
  'none-country',
  'none-patronymic',
  'none-power-scan',
  'none-previous-name',
  'open-already',
  'owner-alert-calendar-unchecked',
  'owner-alert-codes-broken',
  'owner-alert-index-missing',
  'owner-alert-job-failed',
  'owner-alert-message-failed',
  'owner-alert-payment-unmatched',
  'owner-alert-update-set-aside',
  'payment-elsewhere',
  'payment-here',
  'plain-bot-unavailable',
  'plain-consent-declined',
  'plain-draft-cancelled',
  'plain-no-pictures',
  'plain-no-requests',
  'plain-not-payable',
  'plain-not-understood',
  'plain-nothing-to-cancel',
  'plain-nothing-to-withdraw',
  'plain-old-button',
  'plain-payment-unmatched',
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
  'problem-code-expired',
  'problem-code-format',
  'problem-code-limit',
  'problem-code-not-sent',
  'problem-code-other-way',
  'problem-code-phone',
  'problem-code-tries',
  'problem-code-wait',
  'problem-code-wrong',
  'problem-contact-of-another',
  'problem-file-being-checked',
  'problem-file-broken',
  'problem-file-lost',
  'problem-file-too-big',
  'problem-file-type',
  'problem-iin-control-digit',
  'problem-iin-length',
  'problem-iin-letters',
  'problem-iin-of-the-other',
  'problem-name-characters',
  'problem-name-digits',
  'problem-name-empty',
  'problem-name-mixed-scripts',
  'problem-name-too-long',
  'problem-no-pictures',
  'problem-phone-length',
  'problem-phone-letters',
  'problem-phone-unknown',
  'problem-question-gone',
  'problem-receipt-no-digits',
  'problem-receipt-too-long',
  'problem-send-file',
  'problem-send-text',
  'problem-share-contact',
  'problem-still-missing',
  'problem-use-buttons',
  'problem-words-empty',
  'problem-words-too-long',
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
  'question-apostille',
  'question-birth-country',
  'question-birth-country-child',
  'question-birth-country-other',
  'question-birth-date',
  'question-birth-date-child',
  'question-birth-date-other',
  'question-birth-place',
  'question-branch',
  'question-country',
  'question-first-name',
  'question-first-name-child',
  'question-first-name-other',
  'question-for-whom',
  'question-iin',
  'question-iin-child',
  'question-iin-other',
  'question-kind',
  'question-kinship',
  'question-kinship-document',
  'question-kinship-document-date',
  'question-kinship-document-number',
  'question-patronymic',
  'question-patronymic-child',
  'question-patronymic-other',
  'question-phone',
  'question-phone-child',
  'question-phone-other',
  'question-power-date',
  'question-power-notary',
  'question-power-number',
  'question-power-scan',
  'question-previous-kind',
  'question-previous-kind-child',
  'question-previous-kind-more',
  'question-previous-kind-other',
  'question-previous-name',
  'question-purpose',
  'question-purpose-other',
  'question-region',
  'question-representative-first-name',
  'question-representative-iin',
  'question-representative-patronymic',
  'question-representative-surname',
  'question-surname',
  'question-surname-child',
  'question-surname-other',
  'queue-count',
  'queue-empty',
  'queue-line',
  'queue-line-new',
  'queue-title-all',
  'queue-title-mine',
  'queue-title-new',
  'receipt-looked-at',
  'receipt-prompt',
  'refusal-duplicate',
  'refusal-no_consent',
  'refusal-not_found',
  'refusal-requirements_not_met',
  'refusal-unreliable_documents',
  'refused-reason',
  'refused-words',
  'regime-apostille',
  'regime-none_needed',
  'reminder-collect',
  'reminder-payment',
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
  'resume-question',
  'right-country-legalization',
  'right-surname-words',
  'right-visa-on-paper',
  'section-certificate',
  'section-collection',
  'section-contact',
  'section-person',
  'section-representative',
  'sms-code',
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
  'summary-fee',
  'summary-free',
  'summary-hint',
  'summary-promise',
  'summary-promise-paid',
  'summary-title',
  'terms-apostille',
  'toast-not-now',
  'toast-old-button',
  'toast-see-private',
  'told-collected',
  'told-decline-receipt',
  'told-lapse',
  'told-paid',
  'told-ready',
  'told-receipt',
  'told-refuse',
  'told-returned',
  'told-take',
  'told-withdraw',
  'told-withdraw-paid',
  'usage-decline',
  'usage-reference',
  'usage-refuse',
  'withdraw-list',
  'withdraw-question',
]);
