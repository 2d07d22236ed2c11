// Written by `npm run keys` from locales/en; a test compares.

/** Key of a text → the names of the variables it takes. */
export interface MessageVariables {
  'action-ask': never;
  'action-check': never;
  'action-collected': never;
  'action-correct': never;
  'action-decline-receipt': never;
  'action-paid': never;
  'action-ready': never;
  'action-refuse': never;
  'action-release': never;
  'action-resume': never;
  'action-returned': never;
  'action-take': never;
  'actor-applicant': never;
  'actor-system': never;
  'advice-apostille': never;
  'advice-apostille-usually': never;
  'advice-ask': never;
  'advice-legalization': never;
  'advice-none_needed': never;
  'advice-none_needed-outside': never;
  'age-days': 'count';
  'age-hours': 'count';
  'age-limit': 'date' | 'days';
  'age-order': 'earliest' | 'latest';
  'age-unchecked': never;
  'answer-attached': never;
  'answer-line': 'name' | 'value';
  'answer-none': never;
  'answer-not-in-document': never;
  'answer-one-name': never;
  'answer-prompt': 'reference';
  'answer-unknown': never;
  'apostille-no': never;
  'apostille-yes': never;
  'audit-broken': 'number';
  'audit-line': 'time' | 'what' | 'who';
  'audit-none': never;
  'audit-title': 'reference';
  'audit-unknown': 'action';
  'audit-whole': 'count';
  'backup-made': 'name' | 'size' | 'time';
  'backups-off': never;
  'batch-done': 'count';
  'batch-doubtful': 'count';
  'batch-end-done': never;
  'batch-end-not-read': never;
  'batch-end-read': never;
  'batch-end-reading-stopped': never;
  'batch-end-stopped': never;
  'batch-failed': 'count';
  'batch-held': never;
  'batch-more': 'count';
  'batch-out': 'count';
  'batch-reading': 'done' | 'total';
  'batch-reading-begun': never;
  'batch-running': 'done' | 'total';
  'batch-sure': 'count';
  'batch-why-by-text': never;
  'batch-why-damaged': never;
  'batch-why-faster': never;
  'batch-why-file-lost': never;
  'batch-why-locked-entry': never;
  'batch-why-no-decision': never;
  'batch-why-no-ground': never;
  'batch-why-no-name': never;
  'batch-why-no-request': never;
  'batch-why-no-words': never;
  'batch-why-not-allowed': never;
  'batch-why-not-assignee': never;
  'batch-why-not-now': never;
  'batch-why-same-file': never;
  'batch-why-several-requests': never;
  'batch-why-stopped': never;
  'batch-why-taken': never;
  'batch-why-too-big': never;
  'batch-why-too-many': never;
  'batch-why-twice': never;
  'batch-why-undo': never;
  'batch-why-wrong-kind': never;
  'birth-other-country': never;
  'block-contact': 'contact' | 'controller';
  'block-declined': never;
  'block-ended': never;
  'block-ends': never;
  'block-goes-on': never;
  'block-on': 'date';
  'block-question': never;
  'block-stops': never;
  'bot-description': never;
  'bot-short-description': never;
  'branch-address': 'address';
  'branch-address-unknown': never;
  'branch-hours': 'closes' | 'opens';
  'branch-hours-duty': 'closes' | 'opens' | 'saturdayCloses' | 'saturdayOpens';
  'branch-name': 'name';
  'branch-unlisted': 'place';
  'branches-added': 'count';
  'branches-anew': never;
  'branches-applied': never;
  'branches-changed': 'count';
  'branches-fault-beyond-header': never;
  'branches-fault-branch-kind': 'detail';
  'branches-fault-code': 'detail';
  'branches-fault-code-of-region': never;
  'branches-fault-coordinate': never;
  'branches-fault-empty': never;
  'branches-fault-missing': never;
  'branches-fault-no-column': never;
  'branches-fault-no-header': never;
  'branches-fault-no-region': 'detail';
  'branches-fault-no-rows': never;
  'branches-fault-not-csv': never;
  'branches-fault-not-utf8': never;
  'branches-fault-too-long': never;
  'branches-fault-too-many-lines': never;
  'branches-fault-twice': 'detail';
  'branches-fault-yes-no': 'detail';
  'branches-faults': never;
  'branches-gone': 'count';
  'branches-how': never;
  'branches-in-cell': 'column' | 'line' | 'what';
  'branches-in-file': 'what';
  'branches-in-line': 'line' | 'what';
  'branches-kept': 'count';
  'branches-list': 'count';
  'branches-mend': never;
  'branches-more': 'count';
  'branches-order': never;
  'branches-outcome-file-lost': never;
  'branches-outcome-not-a-csv': never;
  'branches-outcome-receiving': never;
  'branches-outcome-same': never;
  'branches-outcome-too-big': never;
  'branches-part-address': never;
  'branches-part-centre': never;
  'branches-part-checked': never;
  'branches-part-city': never;
  'branches-part-kind': never;
  'branches-part-map': never;
  'branches-part-name': never;
  'branches-part-region': never;
  'branches-proposal': never;
  'branches-retired': 'count';
  'breach-advice': never;
  'breach-ask-days': never;
  'breach-ask-en': never;
  'breach-ask-kk': never;
  'breach-ask-requests': never;
  'breach-ask-ru': never;
  'breach-choose-all': never;
  'breach-choose-days': never;
  'breach-choose-requests': never;
  'breach-data': 'kinds';
  'breach-data-open': never;
  'breach-erased': 'number';
  'breach-find': never;
  'breach-law': never;
  'breach-missed': 'references';
  'breach-no-person': never;
  'breach-notice-careful': never;
  'breach-notice-contact': 'contact' | 'controller';
  'breach-notice-data': never;
  'breach-notice-rights': never;
  'breach-notice-title': never;
  'breach-notice-what': 'date';
  'breach-person': 'person';
  'breach-preview': 'number';
  'breach-problem-dates': never;
  'breach-problem-dates-backwards': never;
  'breach-problem-requests': 'detail';
  'breach-problem-too-long': never;
  'breach-proof': never;
  'breach-report-hint': 'until';
  'breach-report-not-told': never;
  'breach-report-noticed': 'time';
  'breach-report-open': never;
  'breach-report-people': 'number';
  'breach-report-title': never;
  'breach-report-told': 'number' | 'time';
  'breach-state-cancelled': 'lost' | 'of' | 'sent';
  'breach-state-done': 'lost' | 'of' | 'sent';
  'breach-state-draft': never;
  'breach-state-sending': 'lost' | 'of' | 'sent';
  'breach-stop': never;
  'breach-tell': never;
  'breach-title': never;
  'breach-until': 'time' | 'until';
  'breach-whom-all': 'number';
  'breach-whom-days': 'from' | 'number' | 'until';
  'breach-whom-open': never;
  'breach-whom-requests': 'number';
  'breached-application': never;
  'breached-contacts': never;
  'breached-files': never;
  'breached-identity': never;
  'breached-messages': never;
  'bring-child': never;
  'bring-other': never;
  'bring-self': never;
  'broadcast-language-en': never;
  'broadcast-language-kk': never;
  'broadcast-language-ru': never;
  'broadcast-other-language': never;
  'broadcast-preview': 'count';
  'broadcast-prompt-en': never;
  'broadcast-prompt-kk': never;
  'broadcast-prompt-ru': never;
  'broadcast-state-cancelled': 'of' | 'sent';
  'broadcast-state-done': 'lost' | 'of' | 'sent';
  'broadcast-state-draft': never;
  'broadcast-state-sending': 'lost' | 'of' | 'sent';
  'broadcast-text': 'text';
  'button-add-name': never;
  'button-agree': never;
  'button-all-choices': never;
  'button-anew': never;
  'button-answer': never;
  'button-apply': never;
  'button-back': never;
  'button-batch-all': 'count';
  'button-batch-no': never;
  'button-batch-stop': never;
  'button-batch-sure': 'count';
  'button-batch-undo': never;
  'button-block-now': never;
  'button-branches-apply': never;
  'button-branches-drop': never;
  'button-breach-look': never;
  'button-breach-report': never;
  'button-breach-send': 'number';
  'button-breach-text-en': never;
  'button-breach-text-kk': never;
  'button-breach-text-ru': never;
  'button-broadcast': 'count';
  'button-calendar': never;
  'button-called': never;
  'button-cancel': never;
  'button-cancel-for-good': never;
  'button-collected': never;
  'button-consent-withdraw': never;
  'button-consent-withdraw-not': never;
  'button-consent-withdraw-now': never;
  'button-continue': never;
  'button-copy': 'reference';
  'button-correct-it': never;
  'button-correct-lines': never;
  'button-country-advice': never;
  'button-country-other': never;
  'button-data-block': never;
  'button-decline': never;
  'button-defaults': 'name';
  'button-desk-message': never;
  'button-desk-note': never;
  'button-doubt-no': never;
  'button-doubt-yes': never;
  'button-edit': never;
  'button-erase': never;
  'button-erase-not': never;
  'button-erase-now': never;
  'button-go-on': never;
  'button-guide': never;
  'button-guide-contents': never;
  'button-guide-country': never;
  'button-guide-next': 'title';
  'button-help': never;
  'button-it-is-right': never;
  'button-keep': 'value';
  'button-language': never;
  'button-lines-on': never;
  'button-lines-send': never;
  'button-lines-without-words': never;
  'button-menu': never;
  'button-my-data': never;
  'button-no-words': never;
  'button-one-more': never;
  'button-open': never;
  'button-pay': 'fee';
  'button-put-away': never;
  'button-queue': never;
  'button-read': never;
  'button-receipt': never;
  'button-remind-renewal': never;
  'button-renew': never;
  'button-replace': never;
  'button-replace-not': never;
  'button-replace-sure': never;
  'button-reply': never;
  'button-requests': never;
  'button-requeue': 'number';
  'button-resend': never;
  'button-revoke': 'name';
  'button-revoke-not': never;
  'button-revoke-now': never;
  'button-save-note': never;
  'button-scan': never;
  'button-send': never;
  'button-send-by-sms': never;
  'button-send-by-telegram': never;
  'button-send-now': never;
  'button-send-words': never;
  'button-share-contact': never;
  'button-share-place': never;
  'button-snooze': never;
  'button-start-any': never;
  'button-start-child': never;
  'button-start-electronic': never;
  'button-start-here': never;
  'button-start-paper': never;
  'button-start-power': never;
  'button-step-done': 'step';
  'button-step-open': 'step';
  'button-stop-broadcast': never;
  'button-stop-export': never;
  'button-unblock-now': never;
  'button-undo': never;
  'button-verify': never;
  'button-which-answer': 'reference';
  'button-which-form': never;
  'button-which-message': never;
  'button-which-send': never;
  'button-withdraw': never;
  'button-withdraw-not': never;
  'button-withdraw-now': never;
  'button-without-words': never;
  'button-write-anew': never;
  'calendar-caption': 'date';
  'calendar-details': 'bring' | 'reference';
  'calendar-title': never;
  'cancel-question': never;
  'certificate-caption': 'reference';
  'certificate-corrected': never;
  'certificate-doubt-active': never;
  'certificate-doubt-altered': never;
  'certificate-doubt-heavy': never;
  'certificate-doubt-many-pages': never;
  'certificate-doubt-no-iin': never;
  'certificate-doubt-no-text': never;
  'certificate-doubt-other-iin': never;
  'certificate-doubt-other-paper': never;
  'certificate-doubt-other-reference': never;
  'certificate-doubt-small': never;
  'certificate-doubt-unsigned': never;
  'checkout-paid': never;
  'checkout-refused': never;
  'command-apply': never;
  'command-ask': never;
  'command-audit': never;
  'command-backup': never;
  'command-blockmydata': never;
  'command-branches': never;
  'command-breach': never;
  'command-broadcast': never;
  'command-cancel': never;
  'command-check': never;
  'command-collected': never;
  'command-consent': never;
  'command-contact': never;
  'command-correct': never;
  'command-country': never;
  'command-decline': never;
  'command-deletemydata': never;
  'command-export': never;
  'command-failed': never;
  'command-find': never;
  'command-guide': never;
  'command-help': never;
  'command-inspect': never;
  'command-invite': never;
  'command-language': never;
  'command-message': never;
  'command-mine': never;
  'command-mydata': never;
  'command-note': never;
  'command-operators': never;
  'command-overdue': never;
  'command-paid': never;
  'command-privacy': never;
  'command-queue': never;
  'command-ready': never;
  'command-refuse': never;
  'command-registers': never;
  'command-release': never;
  'command-request': never;
  'command-resume': never;
  'command-returned': never;
  'command-revoke': never;
  'command-start': never;
  'command-stats': never;
  'command-status': never;
  'command-take': never;
  'command-undo': never;
  'command-verify': never;
  'command-withdraw': never;
  'confirm-contact': never;
  'confirm-sms': 'phone';
  'confirm-telegram': 'phone';
  'confirm-title': never;
  'consent-again': never;
  'consent-ask': never;
  'consent-bin': 'bin';
  'consent-given': 'date' | 'version';
  'consent-not-given': never;
  'consent-outdated': never;
  'consent-person': 'person';
  'consent-renewed': never;
  'consent-text': 'days' | 'draft';
  'consent-title': never;
  'consent-who': 'contact' | 'controller';
  'consent-withdraw-question': never;
  'consent-withdraw-ready': 'references';
  'consent-withdrawn': never;
  'consent-withdrawn-open': 'references';
  'contact-keyboard-accepted': 'value';
  'contact-keyboard-off': never;
  'contact-keyboard-on': never;
  'contact-prompt': never;
  'correct-country-legalization': never;
  'correct-place-elsewhere': never;
  'correct-visa-on-paper': never;
  'country-all-done': never;
  'country-delivery': never;
  'country-done': 'step';
  'country-doubt-conventions': never;
  'country-doubt-hague': never;
  'country-doubt-other': never;
  'country-from': 'date';
  'country-home': never;
  'country-open': 'step';
  'country-order': never;
  'country-order-apostille': 'fee';
  'country-order-none_needed': 'fee';
  'country-order-none_needed-outside': never;
  'country-prompt': never;
  'country-recheck': never;
  'country-since': 'date';
  'country-step-1': never;
  'country-step-2': never;
  'country-step-3': never;
  'country-step-4': never;
  'country-step-5': never;
  'country-step-6': never;
  'country-tick': never;
  'country-title': 'country';
  'country-translation': never;
  'country-translation-legalization': never;
  'country-translation-russian': never;
  'country-unknown': never;
  'country-unknown-then': never;
  'country-which': never;
  'desk-answer': 'reference';
  'desk-answer-asks': never;
  'desk-applicant': never;
  'desk-assignee': 'name';
  'desk-at-register': 'time';
  'desk-batch': 'count';
  'desk-blocked': 'phone';
  'desk-called': 'time' | 'who';
  'desk-choose-code': never;
  'desk-collect-by': 'date';
  'desk-contact': 'reference';
  'desk-contact-none': never;
  'desk-contact-reply': never;
  'desk-corrected': 'reference';
  'desk-data-blocked': 'reference';
  'desk-data-unblocked': 'reference';
  'desk-doubt': 'reference';
  'desk-failed': 'count';
  'desk-failed-line': 'number' | 'reason' | 'reference' | 'time' | 'what';
  'desk-failed-none': never;
  'desk-fee': 'fee';
  'desk-for-whom-child': never;
  'desk-for-whom-other': never;
  'desk-for-whom-self': never;
  'desk-found': 'count';
  'desk-found-goes-on': never;
  'desk-found-none': never;
  'desk-freed-left': 'reference';
  'desk-freed-register': 'reference';
  'desk-freed-untouched': 'reference';
  'desk-held': 'what';
  'desk-late': 'phone' | 'reference';
  'desk-lines-kept': never;
  'desk-missed': 'time' | 'what';
  'desk-new-request': 'date' | 'kind' | 'reference';
  'desk-not-collected': 'date';
  'desk-not-read': never;
  'desk-order': 'reference' | 'status';
  'desk-order-hand': never;
  'desk-order-hand-free': never;
  'desk-order-heard': 'order';
  'desk-order-none': never;
  'desk-orders': never;
  'desk-orders-range': never;
  'desk-orders-reasons': never;
  'desk-orders-unknown': 'names';
  'desk-outcome-active-pdf': never;
  'desk-outcome-already-yours': 'reference';
  'desk-outcome-another-receipt': 'reference';
  'desk-outcome-ask': 'reference';
  'desk-outcome-asked-already': 'reference';
  'desk-outcome-broadcast-too-long': never;
  'desk-outcome-check': 'reference';
  'desk-outcome-collected': 'reference';
  'desk-outcome-contact-answered': never;
  'desk-outcome-contact-gone': never;
  'desk-outcome-correct': 'reference';
  'desk-outcome-damaged-archive': never;
  'desk-outcome-damaged-pdf': never;
  'desk-outcome-data-blocked': 'reference';
  'desk-outcome-decline-receipt': 'reference';
  'desk-outcome-delivered': 'reference';
  'desk-outcome-faster': 'reference';
  'desk-outcome-file-lost': 'reference';
  'desk-outcome-ground-first': 'reference';
  'desk-outcome-heavy-pdf': never;
  'desk-outcome-is-owner': never;
  'desk-outcome-list-too-long': never;
  'desk-outcome-locked-pdf': never;
  'desk-outcome-message': 'reference';
  'desk-outcome-no-lines': never;
  'desk-outcome-no-receipt': 'reference';
  'desk-outcome-no-such-request': never;
  'desk-outcome-not-a-pdf': never;
  'desk-outcome-not-allowed': 'reference';
  'desk-outcome-not-an-operator': never;
  'desk-outcome-not-assignee': 'name' | 'reference';
  'desk-outcome-not-now': 'reference';
  'desk-outcome-not-sent': 'reference';
  'desk-outcome-not-yours': 'reference';
  'desk-outcome-note': 'reference';
  'desk-outcome-nothing-in-it': never;
  'desk-outcome-nothing-to-undo': never;
  'desk-outcome-paid': 'reference';
  'desk-outcome-ready': 'reference';
  'desk-outcome-receiving': 'reference';
  'desk-outcome-refuse': 'reference';
  'desk-outcome-release': 'reference';
  'desk-outcome-replaced': 'reference';
  'desk-outcome-reply-too-long': never;
  'desk-outcome-rest-left': 'reference';
  'desk-outcome-resume': 'reference';
  'desk-outcome-returned': 'reference';
  'desk-outcome-send-now': 'reference';
  'desk-outcome-take': 'reference';
  'desk-outcome-take-first': 'reference';
  'desk-outcome-taken': 'name' | 'reference';
  'desk-outcome-text-too-long': 'reference';
  'desk-outcome-too-big': never;
  'desk-outcome-too-late': 'reference';
  'desk-outcome-too-many-days': never;
  'desk-outcome-two-references': 'reference';
  'desk-outcome-undo': 'reference';
  'desk-outcome-which-request': never;
  'desk-outcome-wrong-kind': 'reference';
  'desk-outcome-wrong-signature': never;
  'desk-overdue': 'date';
  'desk-preview': 'reference';
  'desk-preview-note': 'reference';
  'desk-promise-stands': never;
  'desk-promised': 'date';
  'desk-prompt-ask': 'reference';
  'desk-prompt-correct': 'reference';
  'desk-prompt-decline-receipt': 'reference';
  'desk-prompt-message': 'reference';
  'desk-prompt-note': 'reference';
  'desk-prompt-refuse': 'reason' | 'reference';
  'desk-read': 'time';
  'desk-reason-kept': never;
  'desk-receipt': 'fee' | 'reference';
  'desk-receipt-number': 'number';
  'desk-replace': 'reference';
  'desk-replace-sure': 'reference';
  'desk-results-unknown': 'reference';
  'desk-same-iin': 'references';
  'desk-scan': 'reference';
  'desk-scan-page': 'page' | 'pages' | 'reference';
  'desk-send-pdf': 'reference';
  'desk-sms-failed': never;
  'desk-sms-planned': never;
  'desk-sms-sent': never;
  'desk-talk-contact': 'time' | 'who' | 'words';
  'desk-talk-message': 'time' | 'who' | 'words';
  'desk-talk-note': 'time' | 'who' | 'words';
  'desk-unanswered': 'reference';
  'desk-uncollected': 'branch' | 'date' | 'phone' | 'reference';
  'desk-undelivered': 'phone' | 'reason';
  'desk-unreached': 'phone' | 'reference' | 'what';
  'desk-unreached-freed': never;
  'desk-unreached-sms': never;
  'desk-untouched': 'reference' | 'time';
  'desk-which': never;
  'desk-withdrawn': 'reference';
  'desk-words': 'words';
  'did-backup': never;
  'did-block-data': never;
  'did-branches': never;
  'did-breach': never;
  'did-breach-told': never;
  'did-broadcast': never;
  'did-called': never;
  'did-cancel-breach': never;
  'did-cancel-broadcast': never;
  'did-erase': never;
  'did-export': never;
  'did-find': never;
  'did-hook-removed': never;
  'did-hook-resumed': never;
  'did-hook-secret': never;
  'did-hook-set': never;
  'did-inspect': never;
  'did-invite': never;
  'did-join': never;
  'did-key-changed': never;
  'did-key-made': never;
  'did-key-revoked': never;
  'did-message': never;
  'did-note': never;
  'did-open': never;
  'did-open-scan': never;
  'did-own-data': never;
  'did-owner': never;
  'did-read': never;
  'did-register-paused': never;
  'did-register-resumed': never;
  'did-replace': never;
  'did-requeue': never;
  'did-restore': never;
  'did-restore-forced': never;
  'did-revoke': never;
  'did-submit-by-contact': never;
  'did-submit-by-sms': never;
  'did-submit-by-telegram': never;
  'did-unblock-data': never;
  'did-withdraw-consent': never;
  'digest-lost': 'count';
  'digest-mine': 'count';
  'digest-new': 'count';
  'digest-overdue': 'count';
  'digest-title': never;
  'digest-today': 'count';
  'doubt-birth-date-not-of-iin': 'value';
  'doubt-country-legalization': 'value';
  'doubt-iin-bin': 'value';
  'doubt-iin-century': 'value';
  'doubt-iin-date': 'value';
  'doubt-name-present': 'value';
  'doubt-name-words': 'value';
  'doubt-not-a-child': 'value';
  'doubt-number-words': 'value';
  'doubt-phone-not-mobile': 'value';
  'doubt-place-elsewhere': 'value';
  'doubt-place-words': 'value';
  'doubt-surname-words': 'value';
  'doubt-visa-on-paper': never;
  'draft-erased': 'days';
  'draft-reminder': never;
  'edit-title': never;
  'erase-open': 'count' | 'references';
  'erase-question': never;
  'erase-stays': never;
  'erase-what': never;
  'event-answer': never;
  'event-ask': never;
  'event-check': never;
  'event-collected': never;
  'event-correct': never;
  'event-corrected': never;
  'event-decline-receipt': never;
  'event-deliver': never;
  'event-lapse': never;
  'event-paid': never;
  'event-ready': never;
  'event-receipt': never;
  'event-refuse': never;
  'event-release': never;
  'event-resume': never;
  'event-returned': never;
  'event-submit': never;
  'event-take': never;
  'event-unassign': never;
  'event-undo': never;
  'event-unreached': never;
  'event-withdraw': never;
  'explain-birth-country': never;
  'explain-birth-date': never;
  'explain-birth-place': never;
  'explain-branch': never;
  'explain-choice': never;
  'explain-country': never;
  'explain-first-name': never;
  'explain-iin': never;
  'explain-iin-child': never;
  'explain-iin-other': never;
  'explain-kinship-document-date': never;
  'explain-kinship-document-number': never;
  'explain-patronymic': never;
  'explain-phone': never;
  'explain-power-date': never;
  'explain-power-notary': never;
  'explain-power-number': never;
  'explain-power-scan': never;
  'explain-previous-name': never;
  'explain-purpose-other': never;
  'explain-region': never;
  'explain-representative-iin': never;
  'explain-surname': never;
  'export-assignee': never;
  'export-blocked': never;
  'export-by-contact': never;
  'export-by-sms': never;
  'export-by-telegram': never;
  'export-caption': 'count' | 'from' | 'to';
  'export-confirmed': never;
  'export-cut': 'count' | 'date';
  'export-ended': never;
  'export-fee': never;
  'export-none': 'from' | 'to';
  'export-private': never;
  'export-promised': never;
  'export-ready': never;
  'export-reference': never;
  'export-rest': 'command';
  'export-sheet': never;
  'export-state-failed': 'command' | 'from' | 'to';
  'export-state-made': 'from' | 'to';
  'export-state-making': 'from' | 'percent' | 'to';
  'export-state-stopped': 'command' | 'from' | 'to';
  'export-status': never;
  'export-submitted': never;
  'fee-unknown': never;
  'feedback-question': 'reference';
  'feedback-words': never;
  'filter-all': never;
  'filter-electronic': never;
  'filter-mine': never;
  'filter-new': never;
  'filter-overdue': never;
  'filter-paper': never;
  'filter-today': never;
  'filter-waiting': never;
  'for-whom-child': never;
  'for-whom-other': never;
  'for-whom-self': never;
  'for-whom-self-electronic': never;
  'for-whom-self-paper': never;
  'form-accepted': 'name' | 'value';
  'form-editing': never;
  'form-kinds': 'centre' | 'electronic' | 'elsewhere';
  'form-more-needed': 'count';
  'form-name-with-iin': never;
  'form-page': 'count' | 'number';
  'form-part': 'part';
  'form-send-place': never;
  'form-step': 'count' | 'number' | 'part';
  'form-unused': 'words';
  'ground-duplicate': never;
  'ground-no_consent': never;
  'ground-not_found': never;
  'ground-requirements_not_met': never;
  'ground-unreliable_documents': never;
  'group-farewell': never;
  'guide-found': never;
  'guide-found-begin': never;
  'guide-found-begin-desk': never;
  'guide-found-desk': never;
  'guide-found-one': never;
  'guide-found-unasked': never;
  'guide-not-state-fraud': never;
  'guide-not-state-ways': never;
  'guide-nothing-found': never;
  'guide-text-about': never;
  'guide-text-abroad': never;
  'guide-text-after': never;
  'guide-text-again': never;
  'guide-text-apostille': 'fee';
  'guide-text-authenticity': never;
  'guide-text-centre': never;
  'guide-text-child': never;
  'guide-text-consulate': never;
  'guide-text-cost': 'fee';
  'guide-text-delivery': never;
  'guide-text-eds': never;
  'guide-text-fraud': 'contact' | 'controller';
  'guide-text-here': never;
  'guide-text-kinds': 'apostille' | 'centre' | 'elsewhere';
  'guide-text-legalization': never;
  'guide-text-mobile': never;
  'guide-text-needed': never;
  'guide-text-password': never;
  'guide-text-power': never;
  'guide-text-receipt': never;
  'guide-text-refund': never;
  'guide-text-refused': never;
  'guide-text-representative': never;
  'guide-text-start': never;
  'guide-text-translation': never;
  'guide-text-ways': never;
  'guide-title-about': never;
  'guide-title-abroad': never;
  'guide-title-after': never;
  'guide-title-again': never;
  'guide-title-apostille': never;
  'guide-title-authenticity': never;
  'guide-title-centre': never;
  'guide-title-child': never;
  'guide-title-consulate': never;
  'guide-title-cost': never;
  'guide-title-delivery': never;
  'guide-title-eds': never;
  'guide-title-fraud': never;
  'guide-title-here': never;
  'guide-title-kinds': never;
  'guide-title-legalization': never;
  'guide-title-mobile': never;
  'guide-title-needed': never;
  'guide-title-password': never;
  'guide-title-power': never;
  'guide-title-receipt': never;
  'guide-title-refund': never;
  'guide-title-refused': never;
  'guide-title-representative': never;
  'guide-title-start': never;
  'guide-title-translation': never;
  'guide-title-ways': never;
  'guide-words-about': never;
  'guide-words-abroad': never;
  'guide-words-after': never;
  'guide-words-again': never;
  'guide-words-apostille': never;
  'guide-words-authenticity': never;
  'guide-words-centre': never;
  'guide-words-child': never;
  'guide-words-consulate': never;
  'guide-words-cost': never;
  'guide-words-delivery': never;
  'guide-words-eds': never;
  'guide-words-fraud': never;
  'guide-words-here': never;
  'guide-words-kinds': never;
  'guide-words-legalization': never;
  'guide-words-mobile': never;
  'guide-words-needed': never;
  'guide-words-password': never;
  'guide-words-power': never;
  'guide-words-receipt': never;
  'guide-words-refund': never;
  'guide-words-refused': never;
  'guide-words-representative': never;
  'guide-words-translation': never;
  'guide-words-ways': never;
  'help-desk-title': never;
  'help-intro': never;
  'help-line': 'command' | 'description';
  'help-owner-title': never;
  'help-pdf': never;
  'help-title': never;
  'hint-birth-country': never;
  'hint-birth-date': never;
  'hint-birth-place': never;
  'hint-branch': never;
  'hint-country': never;
  'hint-first-name': never;
  'hint-iin': never;
  'hint-iin-child': never;
  'hint-iin-other': never;
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
  'hint-representative-iin': never;
  'hint-surname': never;
  'history-line': 'time' | 'what';
  'history-line-by': 'time' | 'what' | 'who';
  'hook-fault-address': never;
  'hook-fault-gone': never;
  'hook-fault-redirect': never;
  'hook-fault-refused': never;
  'hook-fault-server': never;
  'hook-fault-timeout': never;
  'hook-fault-unreachable': never;
  'hook-refused-address': never;
  'hook-refused-shape': never;
  'hook-row': 'address' | 'count';
  'hook-row-failing': 'address' | 'count' | 'fault' | 'time';
  'hook-row-paused': 'address' | 'count' | 'fault' | 'time';
  'hook-secret': 'name' | 'secret';
  'hook-usage': never;
  'inspect-about': never;
  'inspect-access': never;
  'inspect-applicant': never;
  'inspect-blocked': 'number';
  'inspect-breaches': never;
  'inspect-by-digits': never;
  'inspect-by-iin': never;
  'inspect-by-phone': never;
  'inspect-by-reference': never;
  'inspect-by-surname': never;
  'inspect-caption': never;
  'inspect-chain-long': never;
  'inspect-consent-given': never;
  'inspect-consent-withdrawn': never;
  'inspect-consents': never;
  'inspect-controller': 'contact' | 'controller';
  'inspect-days': 'from' | 'until';
  'inspect-days-all': never;
  'inspect-events': never;
  'inspect-from': never;
  'inspect-given': never;
  'inspect-kept': never;
  'inspect-left-out': 'all' | 'number';
  'inspect-look-ups': never;
  'inspect-made': 'name' | 'time';
  'inspect-missed': never;
  'inspect-name': never;
  'inspect-none': never;
  'inspect-noticed': never;
  'inspect-open': 'number';
  'inspect-outside': never;
  'inspect-person': 'name' | 'reference';
  'inspect-registers': never;
  'inspect-retention': 'days';
  'inspect-role': never;
  'inspect-scopes': never;
  'inspect-sent': never;
  'inspect-subject': never;
  'inspect-telegram': never;
  'inspect-time': never;
  'inspect-title': never;
  'inspect-told': never;
  'inspect-until': never;
  'inspect-version': never;
  'inspect-what': never;
  'inspect-who': never;
  'inspect-withdrawn': never;
  'inspect-year': never;
  'invitation': 'link' | 'role';
  'invoice-description': 'reference';
  'invoice-description-together': 'references';
  'invoice-title': never;
  'joined': never;
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
  'lines-cancel-question': never;
  'lines-changed': 'after' | 'before' | 'name';
  'lines-corrected': 'time';
  'lines-name': 'name';
  'lines-question': 'reference';
  'lines-resume': never;
  'lines-summary': never;
  'list-self': never;
  'loss-blocked': never;
  'loss-broken': never;
  'loss-closed': never;
  'loss-gone': never;
  'loss-refused': 'error';
  'loss-unreachable': never;
  'lost-breach': never;
  'lost-broadcast': never;
  'lost-certificate': never;
  'lost-desk': never;
  'lost-form': never;
  'lost-message': never;
  'lost-news': never;
  'lost-other': never;
  'lost-payment': never;
  'lost-reminder': never;
  'lost-request': never;
  'menu': never;
  'menu-not-state': 'controller';
  'missed-last-day': never;
  'missed-message': never;
  'missed-payment': never;
  'missed-question': never;
  'missed-ready': never;
  'missed-refused': never;
  'name-kind-first-name': never;
  'name-kind-none': never;
  'name-kind-patronymic': never;
  'name-kind-surname': never;
  'next-additional_check': never;
  'next-in_review': never;
  'next-needs_correction': never;
  'next-needs_info': never;
  'next-ready': 'bring' | 'until';
  'next-refused': never;
  'next-submitted': never;
  'no-code-waits': 'phone';
  'none-country': never;
  'none-first-name': never;
  'none-patronymic': never;
  'none-power-scan': never;
  'none-previous-name': never;
  'offered-answer': 'name' | 'value';
  'open-already': 'reference';
  'operators-hint': never;
  'operators-line': 'id' | 'name' | 'role';
  'operators-more': 'count';
  'operators-title': never;
  'own-data-blocked': 'time';
  'own-data-chat': 'chat';
  'own-data-consent-given': 'time' | 'version';
  'own-data-consent-withdrawn': 'time' | 'version';
  'own-data-draft': 'time';
  'own-data-fee': 'fee';
  'own-data-feedback': 'rating' | 'time';
  'own-data-file': 'sha256';
  'own-data-from-operator': 'time' | 'words';
  'own-data-from-you': 'time' | 'words';
  'own-data-json': never;
  'own-data-language': 'language';
  'own-data-made': 'time';
  'own-data-nothing': never;
  'own-data-receipt': 'number';
  'own-data-request': 'reference' | 'status';
  'own-data-text': never;
  'own-data-title': never;
  'owner-alert-another-bot': 'detail';
  'owner-alert-audit-broken': 'detail';
  'owner-alert-backup-failed': 'detail';
  'owner-alert-branches-unreadable': 'detail';
  'owner-alert-calendar-missing': 'detail';
  'owner-alert-calendar-unchecked': 'detail';
  'owner-alert-codes-broken': 'detail';
  'owner-alert-codes-broken-for-all': 'detail';
  'owner-alert-files-unserved': 'detail';
  'owner-alert-group-closed-topic': 'detail';
  'owner-alert-group-left': 'detail';
  'owner-alert-group-lost-topic': 'detail';
  'owner-alert-group-moved': 'detail';
  'owner-alert-group-no-rights': 'detail';
  'owner-alert-hook-back': 'detail';
  'owner-alert-hook-dead': 'detail';
  'owner-alert-hook-failing': 'detail';
  'owner-alert-index-missing': 'detail';
  'owner-alert-job-failed': 'detail';
  'owner-alert-mass-lookups': 'detail';
  'owner-alert-message-failed': 'detail';
  'owner-alert-payment-unmatched': 'detail';
  'owner-alert-register-back': 'detail';
  'owner-alert-register-silent': 'detail';
  'owner-alert-replica-old': never;
  'owner-alert-restore-forced': 'detail';
  'owner-alert-topics-on': never;
  'owner-alert-update-set-aside': 'detail';
  'owner-alert-values-unreadable': 'detail';
  'owner-feedback': 'rating' | 'reference';
  'owner-feedback-words': 'words';
  'owner-told-joined': 'id';
  'paid-by-other': 'name';
  'part-certificate': never;
  'part-collection': never;
  'part-contact': never;
  'part-person': never;
  'part-representative': never;
  'passed-on-added': never;
  'passed-on-corrected': never;
  'passed-on-message': never;
  'payment-elsewhere': 'fee' | 'until';
  'payment-here': 'fee' | 'until';
  'place-keyboard-on': never;
  'plain-answer-asks': never;
  'plain-batch-not': never;
  'plain-bot-unavailable': never;
  'plain-caption-taken': never;
  'plain-code-kept': never;
  'plain-consent-declined': never;
  'plain-contact-sent': never;
  'plain-correction-cancelled': never;
  'plain-desk-away': never;
  'plain-desk-hand-all': never;
  'plain-desk-hello': never;
  'plain-desk-wrong-file': never;
  'plain-draft-cancelled': never;
  'plain-edited': never;
  'plain-edited-answer': never;
  'plain-erased': never;
  'plain-erasure-not': never;
  'plain-feedback-thanks': never;
  'plain-form-asks': never;
  'plain-form-waits': never;
  'plain-in-words': never;
  'plain-kept-private': never;
  'plain-looked-at': never;
  'plain-no-code-here': never;
  'plain-no-contacts': never;
  'plain-no-files': never;
  'plain-no-patronymic': never;
  'plain-no-pictures': never;
  'plain-no-places': never;
  'plain-no-polls': never;
  'plain-no-requests': never;
  'plain-no-stickers': never;
  'plain-no-voices': never;
  'plain-not-asked': never;
  'plain-not-payable': never;
  'plain-not-understood': never;
  'plain-not-understood-desk': never;
  'plain-noted': never;
  'plain-nothing-to-cancel': never;
  'plain-nothing-to-withdraw': never;
  'plain-old-button': never;
  'plain-one-at-a-time': never;
  'plain-others-not-kept': never;
  'plain-paid-for-other': never;
  'plain-payment-unmatched': never;
  'plain-perhaps-details': never;
  'plain-prompt-cancelled': never;
  'plain-ready-already': never;
  'plain-too-fast': never;
  'plain-too-many-messages': never;
  'plain-too-many-requests': never;
  'plain-two-references': never;
  'plain-unknown': never;
  'plain-went-wrong': never;
  'plain-words-cut': never;
  'plain-words-too-long': never;
  'plain-you-are-welcome': never;
  'privacy-text': 'contact' | 'controller' | 'days' | 'draft';
  'privacy-title': never;
  'problem-and-for-whom': never;
  'problem-asked-in-turn': never;
  'problem-asked-later': never;
  'problem-birth-date-age': never;
  'problem-birth-date-format': never;
  'problem-birth-date-future': never;
  'problem-birth-date-missing': never;
  'problem-birth-date-too-old': never;
  'problem-birth-former': never;
  'problem-birth-misspelt': never;
  'problem-birth-no-place': never;
  'problem-birth-several': never;
  'problem-birth-unknown': never;
  'problem-branch-by-list': never;
  'problem-choice-likely': never;
  'problem-choice-not-found': never;
  'problem-choice-several': never;
  'problem-choose-button': never;
  'problem-code-expired': never;
  'problem-code-format': never;
  'problem-code-help': never;
  'problem-code-kept': never;
  'problem-code-later': 'number';
  'problem-code-limit': never;
  'problem-code-none': never;
  'problem-code-not-sent': never;
  'problem-code-other-way': never;
  'problem-code-phone': never;
  'problem-code-tries': never;
  'problem-code-wait': 'number';
  'problem-code-wrong': 'number';
  'problem-collected-by': never;
  'problem-contact-of-another': never;
  'problem-country-anywhere': never;
  'problem-country-first': never;
  'problem-country-home': never;
  'problem-country-likely': never;
  'problem-date-begun': never;
  'problem-document-unseen': never;
  'problem-file-being-checked': never;
  'problem-file-broken': never;
  'problem-file-lost': never;
  'problem-file-too-big': never;
  'problem-file-type': never;
  'problem-first-question': never;
  'problem-for-another': never;
  'problem-greeted': never;
  'problem-help': never;
  'problem-how-much-left': never;
  'problem-iin-control-digit': never;
  'problem-iin-length': never;
  'problem-iin-letters': never;
  'problem-iin-of-the-other': never;
  'problem-iin-stays': never;
  'problem-is-it-this': never;
  'problem-later': never;
  'problem-name-characters': never;
  'problem-name-digits': never;
  'problem-name-empty': never;
  'problem-name-initials': never;
  'problem-name-mixed-scripts': never;
  'problem-name-too-long': never;
  'problem-nearest': never;
  'problem-nearest-unknown': never;
  'problem-needed': never;
  'problem-no-iin': never;
  'problem-no-pictures': never;
  'problem-no-power': never;
  'problem-not-by-post': never;
  'problem-not-corrected': never;
  'problem-offer-declined': never;
  'problem-one-each': never;
  'problem-other-kin': never;
  'problem-page-file-broken': never;
  'problem-page-file-lost': never;
  'problem-page-kept': 'number';
  'problem-phone-abroad': never;
  'problem-phone-length': never;
  'problem-phone-letters': never;
  'problem-phone-unknown': never;
  'problem-phone-why': never;
  'problem-question-gone': never;
  'problem-receipt-no-digits': never;
  'problem-receipt-too-long': never;
  'problem-seen-by': never;
  'problem-send-file': never;
  'problem-send-text': never;
  'problem-share-contact': never;
  'problem-share-number': never;
  'problem-still-missing': never;
  'problem-thanked': never;
  'problem-then-send': never;
  'problem-told-instead': never;
  'problem-too-many-files': never;
  'problem-too-many-pages': 'number';
  'problem-too-many-requests': never;
  'problem-town-wanted': never;
  'problem-use-buttons': never;
  'problem-weary': never;
  'problem-went-back': never;
  'problem-which-is-it': never;
  'problem-which-number': never;
  'problem-words-empty': never;
  'problem-words-not-pictures': never;
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
  'queue-late': never;
  'queue-line': 'age' | 'date' | 'kind' | 'late' | 'reference' | 'status' | 'who';
  'queue-nobody': never;
  'queue-title-all': never;
  'queue-title-electronic': never;
  'queue-title-mine': never;
  'queue-title-new': never;
  'queue-title-overdue': never;
  'queue-title-paper': never;
  'queue-title-today': never;
  'queue-title-waiting': never;
  'rating-1': never;
  'rating-2': never;
  'rating-3': never;
  'rating-4': never;
  'rating-5': never;
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
  'register-busy': 'count' | 'name' | 'number' | 'usual';
  'register-key': 'key' | 'name';
  'register-paused': 'count' | 'most' | 'name' | 'number';
  'registers-never': never;
  'registers-none': never;
  'registers-row': 'count' | 'name' | 'number' | 'scopes' | 'time';
  'registers-row-paused': 'number';
  'registers-title': never;
  'registers-usage': never;
  'reminder-answer': 'reference';
  'reminder-collect': 'reference';
  'reminder-correction': 'reference';
  'reminder-payment': 'reference';
  'renewal-due': 'reference';
  'renewal-planned': 'date';
  'request-data-blocked': never;
  'request-erased': 'date';
  'request-history': never;
  'request-iin': 'iin';
  'request-kind': 'kind';
  'request-list': never;
  'request-list-line': 'reference' | 'status';
  'request-list-own': 'date' | 'kind' | 'status' | 'who';
  'request-promised': 'date' | 'days';
  'request-promised-about': 'days';
  'request-read': 'time';
  'request-sent': never;
  'request-status': 'status';
  'request-title': 'reference';
  'resume-question': 'answered' | 'count';
  'revoke-question': 'id' | 'name';
  'right-country-legalization': never;
  'right-name-present': never;
  'right-name-words': never;
  'right-place-elsewhere': never;
  'right-place-words': never;
  'right-surname-words': never;
  'right-visa-on-paper': never;
  'role-operator': never;
  'role-owner': never;
  'section-certificate': never;
  'section-collection': never;
  'section-contact': never;
  'section-person': never;
  'section-representative': never;
  'sms-code': 'code';
  'sms-notice-last-day': 'day' | 'reference';
  'sms-notice-question': 'reference';
  'sms-notice-ready': 'reference';
  'sms-notice-refused': 'reference';
  'snoozed': 'date' | 'reference';
  'snoozed-not': 'reference' | 'until';
  'stats-answers': 'count';
  'stats-at': 'time';
  'stats-day-line': 'all' | 'date' | 'electronic' | 'paper';
  'stats-days': never;
  'stats-days-explained': never;
  'stats-days-left-out': never;
  'stats-electronic': never;
  'stats-ended-states': never;
  'stats-line': 'name' | 'value';
  'stats-missed': never;
  'stats-no-picture': never;
  'stats-no-requests': never;
  'stats-no-times': never;
  'stats-nothing-due': never;
  'stats-of': 'part' | 'whole';
  'stats-open': never;
  'stats-open-states': never;
  'stats-paper': never;
  'stats-period': 'days' | 'from' | 'to';
  'stats-rating': never;
  'stats-received': never;
  'stats-sampled': never;
  'stats-state-additional_check': never;
  'stats-state-awaiting_payment': never;
  'stats-state-collected': never;
  'stats-state-delivered': never;
  'stats-state-in_review': never;
  'stats-state-lapsed': never;
  'stats-state-needs_correction': never;
  'stats-state-needs_info': never;
  'stats-state-ready': never;
  'stats-state-refused': never;
  'stats-state-returned': never;
  'stats-state-submitted': never;
  'stats-state-withdrawn': never;
  'stats-times': never;
  'stats-times-hint': never;
  'stats-title': never;
  'stats-weeks': never;
  'status-additional_check': never;
  'status-awaiting_payment': never;
  'status-collected': never;
  'status-delivered': never;
  'status-in_review': never;
  'status-lapsed': never;
  'status-needs_correction': never;
  'status-needs_info': never;
  'status-ready': never;
  'status-refused': never;
  'status-returned': never;
  'status-submitted': never;
  'status-withdrawn': never;
  'summary-consent': 'name';
  'summary-fee': 'fee';
  'summary-free': never;
  'summary-hint': never;
  'summary-promise': 'days';
  'summary-promise-paid': 'days';
  'summary-title': never;
  'talk-about': 'reference';
  'talk-reply': never;
  'terms-apostille': 'days' | 'fee';
  'to-desk': never;
  'to-desk-about': 'reference';
  'toast-breach-choose': never;
  'toast-called': never;
  'toast-not-now': never;
  'toast-old-button': never;
  'toast-read': never;
  'toast-see-private': never;
  'told-answer': 'reference';
  'told-ask': 'reference';
  'told-check': 'reference';
  'told-collected': 'reference';
  'told-correct': 'reference';
  'told-corrected': 'reference';
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
  'usage-dates': 'command';
  'usage-dates-all': 'command' | 'reference';
  'usage-dates-backwards': 'command';
  'usage-find': 'command';
  'usage-id': 'command';
  'usage-reference': 'command' | 'reference';
  'usage-references': 'command' | 'reference';
  'usage-refuse': 'reference';
  'usage-slip': 'command';
  'usage-text': 'command' | 'reference';
  'usage-which': 'command' | 'reference';
  'usage-which-none': never;
  'usual-most': 'most';
  'usual-of-few': 'count' | 'days';
  'usual-time': 'days' | 'most';
  'verdict-corrected': 'date' | 'reference';
  'verdict-later': never;
  'verdict-lost': never;
  'verdict-not-a-pdf': never;
  'verdict-reference-own': 'date' | 'reference';
  'verdict-reference-unknown': never;
  'verdict-same': 'date' | 'reference';
  'verdict-too-big': never;
  'verdict-too-many': never;
  'verdict-unknown': never;
  'verify-elsewhere': never;
  'verify-no-reference': never;
  'verify-offer': never;
  'verify-prompt': never;
  'which-answer': never;
  'which-meant': never;
  'which-offer': never;
  'which-words': 'words';
  'who-answers': never;
  'who-owner': 'controller';
  'whom-question': never;
  'withdraw-list': never;
  'withdraw-question': 'reference';
}

/** What keys begin with, up to a hyphen → the names of the variables that any of them takes. */
export interface FamilyVariables {
  'action': never;
  'action-decline': never;
  'actor': never;
  'advice': never;
  'advice-apostille': never;
  'advice-none_needed': never;
  'age': 'count' | 'date' | 'days' | 'earliest' | 'latest';
  'answer': 'name' | 'reference' | 'value';
  'answer-not': never;
  'answer-not-in': never;
  'answer-one': never;
  'apostille': never;
  'audit': 'action' | 'count' | 'number' | 'reference' | 'time' | 'what' | 'who';
  'backup': 'name' | 'size' | 'time';
  'backups': never;
  'batch': 'count' | 'done' | 'total';
  'batch-end': never;
  'batch-end-not': never;
  'batch-end-reading': never;
  'batch-reading': never;
  'batch-why': never;
  'batch-why-by': never;
  'batch-why-file': never;
  'batch-why-locked': never;
  'batch-why-no': never;
  'batch-why-not': never;
  'batch-why-same': never;
  'batch-why-several': never;
  'batch-why-too': never;
  'batch-why-wrong': never;
  'birth': never;
  'birth-other': never;
  'block': 'contact' | 'controller' | 'date';
  'block-goes': never;
  'bot': never;
  'bot-short': never;
  'branch': 'address' | 'closes' | 'name' | 'opens' | 'place' | 'saturdayCloses' | 'saturdayOpens';
  'branch-address': never;
  'branch-hours': 'closes' | 'opens' | 'saturdayCloses' | 'saturdayOpens';
  'branches': 'column' | 'count' | 'detail' | 'line' | 'what';
  'branches-fault': 'detail';
  'branches-fault-beyond': never;
  'branches-fault-branch': 'detail';
  'branches-fault-code': never;
  'branches-fault-code-of': never;
  'branches-fault-no': 'detail';
  'branches-fault-not': never;
  'branches-fault-too': never;
  'branches-fault-too-many': never;
  'branches-fault-yes': 'detail';
  'branches-in': 'column' | 'line' | 'what';
  'branches-outcome': never;
  'branches-outcome-file': never;
  'branches-outcome-not': never;
  'branches-outcome-not-a': never;
  'branches-outcome-too': never;
  'branches-part': never;
  'breach': 'contact' | 'controller' | 'date' | 'detail' | 'from' | 'kinds' | 'lost' | 'number' | 'of' | 'person' | 'references' | 'sent' | 'time' | 'until';
  'breach-ask': never;
  'breach-choose': never;
  'breach-data': never;
  'breach-no': never;
  'breach-notice': 'contact' | 'controller' | 'date';
  'breach-problem': 'detail';
  'breach-problem-dates': never;
  'breach-problem-too': never;
  'breach-report': 'number' | 'time' | 'until';
  'breach-report-not': never;
  'breach-state': 'lost' | 'of' | 'sent';
  'breach-whom': 'from' | 'number' | 'until';
  'breached': never;
  'bring': never;
  'broadcast': 'count' | 'lost' | 'of' | 'sent' | 'text';
  'broadcast-language': never;
  'broadcast-other': never;
  'broadcast-prompt': never;
  'broadcast-state': 'lost' | 'of' | 'sent';
  'button': 'count' | 'fee' | 'name' | 'number' | 'reference' | 'step' | 'title' | 'value';
  'button-add': never;
  'button-all': never;
  'button-batch': 'count';
  'button-block': never;
  'button-branches': never;
  'button-breach': 'number';
  'button-breach-text': never;
  'button-cancel': never;
  'button-cancel-for': never;
  'button-consent': never;
  'button-consent-withdraw': never;
  'button-correct': never;
  'button-country': never;
  'button-data': never;
  'button-desk': never;
  'button-doubt': never;
  'button-erase': never;
  'button-go': never;
  'button-guide': 'title';
  'button-it': never;
  'button-it-is': never;
  'button-lines': never;
  'button-lines-without': never;
  'button-my': never;
  'button-no': never;
  'button-one': never;
  'button-put': never;
  'button-remind': never;
  'button-replace': never;
  'button-revoke': never;
  'button-save': never;
  'button-send': never;
  'button-send-by': never;
  'button-share': never;
  'button-start': never;
  'button-step': 'step';
  'button-stop': never;
  'button-unblock': never;
  'button-which': 'reference';
  'button-withdraw': never;
  'button-without': never;
  'button-write': never;
  'calendar': 'bring' | 'date' | 'reference';
  'cancel': never;
  'certificate': 'reference';
  'certificate-doubt': never;
  'certificate-doubt-many': never;
  'certificate-doubt-no': never;
  'certificate-doubt-other': never;
  'checkout': never;
  'command': never;
  'confirm': 'phone';
  'consent': 'bin' | 'contact' | 'controller' | 'date' | 'days' | 'draft' | 'person' | 'references' | 'version';
  'consent-not': never;
  'consent-withdraw': 'references';
  'consent-withdrawn': 'references';
  'contact': 'value';
  'contact-keyboard': 'value';
  'correct': never;
  'correct-country': never;
  'correct-place': never;
  'correct-visa': never;
  'correct-visa-on': never;
  'country': 'country' | 'date' | 'fee' | 'step';
  'country-all': never;
  'country-doubt': never;
  'country-order': 'fee';
  'country-order-none_needed': never;
  'country-step': never;
  'country-translation': never;
  'country-unknown': never;
  'desk': 'branch' | 'count' | 'date' | 'fee' | 'kind' | 'name' | 'names' | 'number' | 'order' | 'page' | 'pages' | 'phone' | 'reason' | 'reference' | 'references' | 'status' | 'time' | 'what' | 'who' | 'words';
  'desk-answer': never;
  'desk-at': 'time';
  'desk-choose': never;
  'desk-collect': 'date';
  'desk-contact': never;
  'desk-data': 'reference';
  'desk-failed': 'number' | 'reason' | 'reference' | 'time' | 'what';
  'desk-for': never;
  'desk-for-whom': never;
  'desk-found': never;
  'desk-found-goes': never;
  'desk-freed': 'reference';
  'desk-lines': never;
  'desk-new': 'date' | 'kind' | 'reference';
  'desk-not': 'date';
  'desk-order': 'order';
  'desk-order-hand': never;
  'desk-orders': 'names';
  'desk-outcome': 'name' | 'reference';
  'desk-outcome-active': never;
  'desk-outcome-already': 'reference';
  'desk-outcome-another': 'reference';
  'desk-outcome-asked': 'reference';
  'desk-outcome-broadcast': never;
  'desk-outcome-broadcast-too': never;
  'desk-outcome-contact': never;
  'desk-outcome-damaged': never;
  'desk-outcome-data': 'reference';
  'desk-outcome-decline': 'reference';
  'desk-outcome-file': 'reference';
  'desk-outcome-ground': 'reference';
  'desk-outcome-heavy': never;
  'desk-outcome-is': never;
  'desk-outcome-list': never;
  'desk-outcome-list-too': never;
  'desk-outcome-locked': never;
  'desk-outcome-no': 'reference';
  'desk-outcome-no-such': never;
  'desk-outcome-not': 'name' | 'reference';
  'desk-outcome-not-a': never;
  'desk-outcome-not-an': never;
  'desk-outcome-nothing': never;
  'desk-outcome-nothing-in': never;
  'desk-outcome-nothing-to': never;
  'desk-outcome-reply': never;
  'desk-outcome-reply-too': never;
  'desk-outcome-rest': 'reference';
  'desk-outcome-send': 'reference';
  'desk-outcome-take': 'reference';
  'desk-outcome-text': 'reference';
  'desk-outcome-text-too': 'reference';
  'desk-outcome-too': 'reference';
  'desk-outcome-too-many': never;
  'desk-outcome-two': 'reference';
  'desk-outcome-which': never;
  'desk-outcome-wrong': 'reference';
  'desk-preview': 'reference';
  'desk-promise': never;
  'desk-prompt': 'reason' | 'reference';
  'desk-prompt-decline': 'reference';
  'desk-reason': never;
  'desk-receipt': 'number';
  'desk-replace': 'reference';
  'desk-results': 'reference';
  'desk-same': 'references';
  'desk-scan': 'page' | 'pages' | 'reference';
  'desk-send': 'reference';
  'desk-sms': never;
  'desk-talk': 'time' | 'who' | 'words';
  'desk-unreached': never;
  'did': never;
  'did-block': never;
  'did-breach': never;
  'did-cancel': never;
  'did-hook': never;
  'did-key': never;
  'did-open': never;
  'did-own': never;
  'did-register': never;
  'did-restore': never;
  'did-submit': never;
  'did-submit-by': never;
  'did-unblock': never;
  'did-withdraw': never;
  'digest': 'count';
  'doubt': 'value';
  'doubt-birth': 'value';
  'doubt-birth-date': 'value';
  'doubt-birth-date-not': 'value';
  'doubt-birth-date-not-of': 'value';
  'doubt-country': 'value';
  'doubt-iin': 'value';
  'doubt-name': 'value';
  'doubt-not': 'value';
  'doubt-not-a': 'value';
  'doubt-number': 'value';
  'doubt-phone': 'value';
  'doubt-phone-not': 'value';
  'doubt-place': 'value';
  'doubt-surname': 'value';
  'doubt-visa': never;
  'doubt-visa-on': never;
  'draft': 'days';
  'edit': never;
  'erase': 'count' | 'references';
  'event': never;
  'event-decline': never;
  'explain': never;
  'explain-birth': never;
  'explain-first': never;
  'explain-iin': never;
  'explain-kinship': never;
  'explain-kinship-document': never;
  'explain-power': never;
  'explain-previous': never;
  'explain-purpose': never;
  'explain-representative': never;
  'export': 'command' | 'count' | 'date' | 'from' | 'percent' | 'to';
  'export-by': never;
  'export-state': 'command' | 'from' | 'percent' | 'to';
  'fee': never;
  'feedback': 'reference';
  'filter': never;
  'for': never;
  'for-whom': never;
  'for-whom-self': never;
  'form': 'centre' | 'count' | 'electronic' | 'elsewhere' | 'name' | 'number' | 'part' | 'value' | 'words';
  'form-more': 'count';
  'form-name': never;
  'form-name-with': never;
  'form-send': never;
  'ground': never;
  'group': never;
  'guide': 'apostille' | 'centre' | 'contact' | 'controller' | 'elsewhere' | 'fee';
  'guide-found': never;
  'guide-found-begin': never;
  'guide-not': never;
  'guide-not-state': never;
  'guide-nothing': never;
  'guide-text': 'apostille' | 'centre' | 'contact' | 'controller' | 'elsewhere' | 'fee';
  'guide-title': never;
  'guide-words': never;
  'help': 'command' | 'description';
  'help-desk': never;
  'help-owner': never;
  'hint': never;
  'hint-birth': never;
  'hint-first': never;
  'hint-iin': never;
  'hint-kinship': never;
  'hint-kinship-document': never;
  'hint-power': never;
  'hint-previous': never;
  'hint-purpose': never;
  'hint-representative': never;
  'history': 'time' | 'what' | 'who';
  'history-line': 'time' | 'what' | 'who';
  'hook': 'address' | 'count' | 'fault' | 'name' | 'secret' | 'time';
  'hook-fault': never;
  'hook-refused': never;
  'hook-row': 'address' | 'count' | 'fault' | 'time';
  'inspect': 'all' | 'contact' | 'controller' | 'days' | 'from' | 'name' | 'number' | 'reference' | 'time' | 'until';
  'inspect-by': never;
  'inspect-chain': never;
  'inspect-consent': never;
  'inspect-days': never;
  'inspect-left': 'all' | 'number';
  'inspect-look': never;
  'invoice': 'reference' | 'references';
  'invoice-description': 'references';
  'kind': never;
  'kind-short': never;
  'kinship': never;
  'kinship-adoptive': never;
  'kinship-document': never;
  'kinship-document-adoption': never;
  'kinship-document-birth': never;
  'kinship-document-guardianship': never;
  'language': never;
  'line': never;
  'line-birth': never;
  'line-first': never;
  'line-for': never;
  'line-kinship': never;
  'line-kinship-document': never;
  'line-power': never;
  'line-previous': never;
  'line-previous-first': never;
  'line-purpose': never;
  'lines': 'after' | 'before' | 'name' | 'reference' | 'time';
  'lines-cancel': never;
  'list': never;
  'loss': 'error';
  'lost': never;
  'menu': 'controller';
  'menu-not': 'controller';
  'missed': never;
  'missed-last': never;
  'name': never;
  'name-kind': never;
  'name-kind-first': never;
  'next': 'bring' | 'until';
  'no': 'phone';
  'no-code': 'phone';
  'none': never;
  'none-first': never;
  'none-power': never;
  'none-previous': never;
  'offered': 'name' | 'value';
  'open': 'reference';
  'operators': 'count' | 'id' | 'name' | 'role';
  'own': 'chat' | 'fee' | 'language' | 'number' | 'rating' | 'reference' | 'sha256' | 'status' | 'time' | 'version' | 'words';
  'own-data': 'chat' | 'fee' | 'language' | 'number' | 'rating' | 'reference' | 'sha256' | 'status' | 'time' | 'version' | 'words';
  'own-data-consent': 'time' | 'version';
  'own-data-from': 'time' | 'words';
  'owner': 'detail' | 'id' | 'rating' | 'reference' | 'words';
  'owner-alert': 'detail';
  'owner-alert-another': 'detail';
  'owner-alert-audit': 'detail';
  'owner-alert-backup': 'detail';
  'owner-alert-branches': 'detail';
  'owner-alert-calendar': 'detail';
  'owner-alert-codes': 'detail';
  'owner-alert-codes-broken': 'detail';
  'owner-alert-codes-broken-for': 'detail';
  'owner-alert-files': 'detail';
  'owner-alert-group': 'detail';
  'owner-alert-group-closed': 'detail';
  'owner-alert-group-lost': 'detail';
  'owner-alert-group-no': 'detail';
  'owner-alert-hook': 'detail';
  'owner-alert-index': 'detail';
  'owner-alert-job': 'detail';
  'owner-alert-mass': 'detail';
  'owner-alert-message': 'detail';
  'owner-alert-payment': 'detail';
  'owner-alert-register': 'detail';
  'owner-alert-replica': never;
  'owner-alert-restore': 'detail';
  'owner-alert-topics': never;
  'owner-alert-update': 'detail';
  'owner-alert-update-set': 'detail';
  'owner-alert-values': 'detail';
  'owner-feedback': 'words';
  'owner-told': 'id';
  'paid': 'name';
  'paid-by': 'name';
  'part': never;
  'passed': never;
  'passed-on': never;
  'payment': 'fee' | 'until';
  'place': never;
  'place-keyboard': never;
  'plain': never;
  'plain-answer': never;
  'plain-batch': never;
  'plain-bot': never;
  'plain-caption': never;
  'plain-code': never;
  'plain-consent': never;
  'plain-contact': never;
  'plain-correction': never;
  'plain-desk': never;
  'plain-desk-hand': never;
  'plain-desk-wrong': never;
  'plain-draft': never;
  'plain-edited': never;
  'plain-erasure': never;
  'plain-feedback': never;
  'plain-form': never;
  'plain-in': never;
  'plain-kept': never;
  'plain-looked': never;
  'plain-no': never;
  'plain-no-code': never;
  'plain-not': never;
  'plain-not-understood': never;
  'plain-nothing': never;
  'plain-nothing-to': never;
  'plain-old': never;
  'plain-one': never;
  'plain-one-at': never;
  'plain-one-at-a': never;
  'plain-others': never;
  'plain-others-not': never;
  'plain-paid': never;
  'plain-paid-for': never;
  'plain-payment': never;
  'plain-perhaps': never;
  'plain-prompt': never;
  'plain-ready': never;
  'plain-too': never;
  'plain-too-many': never;
  'plain-two': never;
  'plain-went': never;
  'plain-words': never;
  'plain-words-too': never;
  'plain-you': never;
  'plain-you-are': never;
  'privacy': 'contact' | 'controller' | 'days' | 'draft';
  'problem': 'number';
  'problem-and': never;
  'problem-and-for': never;
  'problem-asked': never;
  'problem-asked-in': never;
  'problem-birth': never;
  'problem-birth-date': never;
  'problem-birth-date-too': never;
  'problem-birth-no': never;
  'problem-branch': never;
  'problem-branch-by': never;
  'problem-choice': never;
  'problem-choice-not': never;
  'problem-choose': never;
  'problem-code': 'number';
  'problem-code-not': never;
  'problem-code-other': never;
  'problem-collected': never;
  'problem-contact': never;
  'problem-contact-of': never;
  'problem-country': never;
  'problem-date': never;
  'problem-document': never;
  'problem-file': never;
  'problem-file-being': never;
  'problem-file-too': never;
  'problem-first': never;
  'problem-for': never;
  'problem-how': never;
  'problem-how-much': never;
  'problem-iin': never;
  'problem-iin-control': never;
  'problem-iin-of': never;
  'problem-iin-of-the': never;
  'problem-is': never;
  'problem-is-it': never;
  'problem-name': never;
  'problem-name-mixed': never;
  'problem-name-too': never;
  'problem-nearest': never;
  'problem-no': never;
  'problem-not': never;
  'problem-not-by': never;
  'problem-offer': never;
  'problem-one': never;
  'problem-other': never;
  'problem-page': 'number';
  'problem-page-file': never;
  'problem-phone': never;
  'problem-question': never;
  'problem-receipt': never;
  'problem-receipt-no': never;
  'problem-receipt-too': never;
  'problem-seen': never;
  'problem-send': never;
  'problem-share': never;
  'problem-still': never;
  'problem-then': never;
  'problem-told': never;
  'problem-too': 'number';
  'problem-too-many': 'number';
  'problem-town': never;
  'problem-use': never;
  'problem-went': never;
  'problem-which': never;
  'problem-which-is': never;
  'problem-words': never;
  'problem-words-not': never;
  'problem-words-too': never;
  'purpose': never;
  'purpose-temporary': never;
  'question': never;
  'question-birth': never;
  'question-birth-country': never;
  'question-birth-date': never;
  'question-first': never;
  'question-first-name': never;
  'question-for': never;
  'question-iin': never;
  'question-kinship': never;
  'question-kinship-document': never;
  'question-patronymic': never;
  'question-phone': never;
  'question-power': never;
  'question-previous': never;
  'question-previous-kind': never;
  'question-purpose': never;
  'question-representative': never;
  'question-representative-first': never;
  'question-surname': never;
  'queue': 'age' | 'count' | 'date' | 'kind' | 'late' | 'reference' | 'status' | 'who';
  'queue-title': never;
  'rating': never;
  'receipt': 'reference';
  'receipt-looked': never;
  'refusal': never;
  'refused': 'reason' | 'words';
  'regime': 'country';
  'register': 'count' | 'key' | 'most' | 'name' | 'number' | 'usual';
  'registers': 'count' | 'name' | 'number' | 'scopes' | 'time';
  'registers-row': 'number';
  'reminder': 'reference';
  'renewal': 'date' | 'reference';
  'request': 'date' | 'days' | 'iin' | 'kind' | 'reference' | 'status' | 'time' | 'who';
  'request-data': never;
  'request-list': 'date' | 'kind' | 'reference' | 'status' | 'who';
  'request-promised': 'days';
  'resume': 'answered' | 'count';
  'revoke': 'id' | 'name';
  'right': never;
  'right-country': never;
  'right-name': never;
  'right-place': never;
  'right-surname': never;
  'right-visa': never;
  'right-visa-on': never;
  'role': never;
  'section': never;
  'sms': 'code' | 'day' | 'reference';
  'sms-notice': 'day' | 'reference';
  'sms-notice-last': 'day' | 'reference';
  'snoozed': 'reference' | 'until';
  'stats': 'all' | 'count' | 'date' | 'days' | 'electronic' | 'from' | 'name' | 'paper' | 'part' | 'time' | 'to' | 'value' | 'whole';
  'stats-day': 'all' | 'date' | 'electronic' | 'paper';
  'stats-days': never;
  'stats-days-left': never;
  'stats-ended': never;
  'stats-no': never;
  'stats-nothing': never;
  'stats-open': never;
  'stats-state': never;
  'stats-times': never;
  'status': never;
  'summary': 'days' | 'fee' | 'name';
  'summary-promise': 'days';
  'talk': 'reference';
  'terms': 'days' | 'fee';
  'to': 'reference';
  'to-desk': 'reference';
  'toast': never;
  'toast-breach': never;
  'toast-not': never;
  'toast-old': never;
  'toast-see': never;
  'told': 'contact' | 'reference';
  'told-decline': 'reference';
  'told-withdraw': 'contact' | 'reference';
  'usage': 'command' | 'reference';
  'usage-dates': 'command' | 'reference';
  'usage-which': never;
  'usual': 'count' | 'days' | 'most';
  'usual-of': 'count' | 'days';
  'verdict': 'date' | 'reference';
  'verdict-not': never;
  'verdict-not-a': never;
  'verdict-reference': 'date' | 'reference';
  'verdict-too': never;
  'verify': never;
  'verify-no': never;
  'which': 'words';
  'who': 'controller';
  'whom': never;
  'withdraw': 'reference';
}

export const messageKeys: ReadonlySet<string> = new Set([
  'action-ask',
  'action-check',
  'action-collected',
  'action-correct',
  'action-decline-receipt',
  'action-paid',
  'action-ready',
  'action-refuse',
  'action-release',
  'action-resume',
  'action-returned',
  'action-take',
  'actor-applicant',
  'actor-system',
  'advice-apostille',
  'advice-apostille-usually',
  'advice-ask',
  'advice-legalization',
  'advice-none_needed',
  'advice-none_needed-outside',
  'age-days',
  'age-hours',
  'age-limit',
  'age-order',
  'age-unchecked',
  'answer-attached',
  'answer-line',
  'answer-none',
  'answer-not-in-document',
  'answer-one-name',
  'answer-prompt',
  'answer-unknown',
  'apostille-no',
  'apostille-yes',
  'audit-broken',
  'audit-line',
  'audit-none',
  'audit-title',
  'audit-unknown',
  'audit-whole',
  'backup-made',
  'backups-off',
  'batch-done',
  'batch-doubtful',
  'batch-end-done',
  'batch-end-not-read',
  'batch-end-read',
  'batch-end-reading-stopped',
  'batch-end-stopped',
  'batch-failed',
  'batch-held',
  'batch-more',
  'batch-out',
  'batch-reading',
  'batch-reading-begun',
  'batch-running',
  'batch-sure',
  'batch-why-by-text',
  'batch-why-damaged',
  'batch-why-faster',
  'batch-why-file-lost',
  'batch-why-locked-entry',
  'batch-why-no-decision',
  'batch-why-no-ground',
  'batch-why-no-name',
  'batch-why-no-request',
  'batch-why-no-words',
  'batch-why-not-allowed',
  'batch-why-not-assignee',
  'batch-why-not-now',
  'batch-why-same-file',
  'batch-why-several-requests',
  'batch-why-stopped',
  'batch-why-taken',
  'batch-why-too-big',
  'batch-why-too-many',
  'batch-why-twice',
  'batch-why-undo',
  'batch-why-wrong-kind',
  'birth-other-country',
  'block-contact',
  'block-declined',
  'block-ended',
  'block-ends',
  'block-goes-on',
  'block-on',
  'block-question',
  'block-stops',
  'bot-description',
  'bot-short-description',
  'branch-address',
  'branch-address-unknown',
  'branch-hours',
  'branch-hours-duty',
  'branch-name',
  'branch-unlisted',
  'branches-added',
  'branches-anew',
  'branches-applied',
  'branches-changed',
  'branches-fault-beyond-header',
  'branches-fault-branch-kind',
  'branches-fault-code',
  'branches-fault-code-of-region',
  'branches-fault-coordinate',
  'branches-fault-empty',
  'branches-fault-missing',
  'branches-fault-no-column',
  'branches-fault-no-header',
  'branches-fault-no-region',
  'branches-fault-no-rows',
  'branches-fault-not-csv',
  'branches-fault-not-utf8',
  'branches-fault-too-long',
  'branches-fault-too-many-lines',
  'branches-fault-twice',
  'branches-fault-yes-no',
  'branches-faults',
  'branches-gone',
  'branches-how',
  'branches-in-cell',
  'branches-in-file',
  'branches-in-line',
  'branches-kept',
  'branches-list',
  'branches-mend',
  'branches-more',
  'branches-order',
  'branches-outcome-file-lost',
  'branches-outcome-not-a-csv',
  'branches-outcome-receiving',
  'branches-outcome-same',
  'branches-outcome-too-big',
  'branches-part-address',
  'branches-part-centre',
  'branches-part-checked',
  'branches-part-city',
  'branches-part-kind',
  'branches-part-map',
  'branches-part-name',
  'branches-part-region',
  'branches-proposal',
  'branches-retired',
  'breach-advice',
  'breach-ask-days',
  'breach-ask-en',
  'breach-ask-kk',
  'breach-ask-requests',
  'breach-ask-ru',
  'breach-choose-all',
  'breach-choose-days',
  'breach-choose-requests',
  'breach-data',
  'breach-data-open',
  'breach-erased',
  'breach-find',
  'breach-law',
  'breach-missed',
  'breach-no-person',
  'breach-notice-careful',
  'breach-notice-contact',
  'breach-notice-data',
  'breach-notice-rights',
  'breach-notice-title',
  'breach-notice-what',
  'breach-person',
  'breach-preview',
  'breach-problem-dates',
  'breach-problem-dates-backwards',
  'breach-problem-requests',
  'breach-problem-too-long',
  'breach-proof',
  'breach-report-hint',
  'breach-report-not-told',
  'breach-report-noticed',
  'breach-report-open',
  'breach-report-people',
  'breach-report-title',
  'breach-report-told',
  'breach-state-cancelled',
  'breach-state-done',
  'breach-state-draft',
  'breach-state-sending',
  'breach-stop',
  'breach-tell',
  'breach-title',
  'breach-until',
  'breach-whom-all',
  'breach-whom-days',
  'breach-whom-open',
  'breach-whom-requests',
  'breached-application',
  'breached-contacts',
  'breached-files',
  'breached-identity',
  'breached-messages',
  'bring-child',
  'bring-other',
  'bring-self',
  'broadcast-language-en',
  'broadcast-language-kk',
  'broadcast-language-ru',
  'broadcast-other-language',
  'broadcast-preview',
  'broadcast-prompt-en',
  'broadcast-prompt-kk',
  'broadcast-prompt-ru',
  'broadcast-state-cancelled',
  'broadcast-state-done',
  'broadcast-state-draft',
  'broadcast-state-sending',
  'broadcast-text',
  'button-add-name',
  'button-agree',
  'button-all-choices',
  'button-anew',
  'button-answer',
  'button-apply',
  'button-back',
  'button-batch-all',
  'button-batch-no',
  'button-batch-stop',
  'button-batch-sure',
  'button-batch-undo',
  'button-block-now',
  'button-branches-apply',
  'button-branches-drop',
  'button-breach-look',
  'button-breach-report',
  'button-breach-send',
  'button-breach-text-en',
  'button-breach-text-kk',
  'button-breach-text-ru',
  'button-broadcast',
  'button-calendar',
  'button-called',
  'button-cancel',
  'button-cancel-for-good',
  'button-collected',
  'button-consent-withdraw',
  'button-consent-withdraw-not',
  'button-consent-withdraw-now',
  'button-continue',
  'button-copy',
  'button-correct-it',
  'button-correct-lines',
  'button-country-advice',
  'button-country-other',
  'button-data-block',
  'button-decline',
  'button-defaults',
  'button-desk-message',
  'button-desk-note',
  'button-doubt-no',
  'button-doubt-yes',
  'button-edit',
  'button-erase',
  'button-erase-not',
  'button-erase-now',
  'button-go-on',
  'button-guide',
  'button-guide-contents',
  'button-guide-country',
  'button-guide-next',
  'button-help',
  'button-it-is-right',
  'button-keep',
  'button-language',
  'button-lines-on',
  'button-lines-send',
  'button-lines-without-words',
  'button-menu',
  'button-my-data',
  'button-no-words',
  'button-one-more',
  'button-open',
  'button-pay',
  'button-put-away',
  'button-queue',
  'button-read',
  'button-receipt',
  'button-remind-renewal',
  'button-renew',
  'button-replace',
  'button-replace-not',
  'button-replace-sure',
  'button-reply',
  'button-requests',
  'button-requeue',
  'button-resend',
  'button-revoke',
  'button-revoke-not',
  'button-revoke-now',
  'button-save-note',
  'button-scan',
  'button-send',
  'button-send-by-sms',
  'button-send-by-telegram',
  'button-send-now',
  'button-send-words',
  'button-share-contact',
  'button-share-place',
  'button-snooze',
  'button-start-any',
  'button-start-child',
  'button-start-electronic',
  'button-start-here',
  'button-start-paper',
  'button-start-power',
  'button-step-done',
  'button-step-open',
  'button-stop-broadcast',
  'button-stop-export',
  'button-unblock-now',
  'button-undo',
  'button-verify',
  'button-which-answer',
  'button-which-form',
  'button-which-message',
  'button-which-send',
  'button-withdraw',
  'button-withdraw-not',
  'button-withdraw-now',
  'button-without-words',
  'button-write-anew',
  'calendar-caption',
  'calendar-details',
  'calendar-title',
  'cancel-question',
  'certificate-caption',
  'certificate-corrected',
  'certificate-doubt-active',
  'certificate-doubt-altered',
  'certificate-doubt-heavy',
  'certificate-doubt-many-pages',
  'certificate-doubt-no-iin',
  'certificate-doubt-no-text',
  'certificate-doubt-other-iin',
  'certificate-doubt-other-paper',
  'certificate-doubt-other-reference',
  'certificate-doubt-small',
  'certificate-doubt-unsigned',
  'checkout-paid',
  'checkout-refused',
  'command-apply',
  'command-ask',
  'command-audit',
  'command-backup',
  'command-blockmydata',
  'command-branches',
  'command-breach',
  'command-broadcast',
  'command-cancel',
  'command-check',
  'command-collected',
  'command-consent',
  'command-contact',
  'command-correct',
  'command-country',
  'command-decline',
  'command-deletemydata',
  'command-export',
  'command-failed',
  'command-find',
  'command-guide',
  'command-help',
  'command-inspect',
  'command-invite',
  'command-language',
  'command-message',
  'command-mine',
  'command-mydata',
  'command-note',
  'command-operators',
  'command-overdue',
  'command-paid',
  'command-privacy',
  'command-queue',
  'command-ready',
  'command-refuse',
  'command-registers',
  'command-release',
  'command-request',
  'command-resume',
  'command-returned',
  'command-revoke',
  'command-start',
  'command-stats',
  'command-status',
  'command-take',
  'command-undo',
  'command-verify',
  'command-withdraw',
  'confirm-contact',
  'confirm-sms',
  'confirm-telegram',
  'confirm-title',
  'consent-again',
  'consent-ask',
  'consent-bin',
  'consent-given',
  'consent-not-given',
  'consent-outdated',
  'consent-person',
  'consent-renewed',
  'consent-text',
  'consent-title',
  'consent-who',
  'consent-withdraw-question',
  'consent-withdraw-ready',
  'consent-withdrawn',
  'consent-withdrawn-open',
  'contact-keyboard-accepted',
  'contact-keyboard-off',
  'contact-keyboard-on',
  'contact-prompt',
  'correct-country-legalization',
  'correct-place-elsewhere',
  'correct-visa-on-paper',
  'country-all-done',
  'country-delivery',
  'country-done',
  'country-doubt-conventions',
  'country-doubt-hague',
  'country-doubt-other',
  'country-from',
  'country-home',
  'country-open',
  'country-order',
  'country-order-apostille',
  'country-order-none_needed',
  'country-order-none_needed-outside',
  'country-prompt',
  'country-recheck',
  'country-since',
  'country-step-1',
  'country-step-2',
  'country-step-3',
  'country-step-4',
  'country-step-5',
  'country-step-6',
  'country-tick',
  'country-title',
  'country-translation',
  'country-translation-legalization',
  'country-translation-russian',
  'country-unknown',
  'country-unknown-then',
  'country-which',
  'desk-answer',
  'desk-answer-asks',
  'desk-applicant',
  'desk-assignee',
  'desk-at-register',
  'desk-batch',
  'desk-blocked',
  'desk-called',
  'desk-choose-code',
  'desk-collect-by',
  'desk-contact',
  'desk-contact-none',
  'desk-contact-reply',
  'desk-corrected',
  'desk-data-blocked',
  'desk-data-unblocked',
  'desk-doubt',
  'desk-failed',
  'desk-failed-line',
  'desk-failed-none',
  'desk-fee',
  'desk-for-whom-child',
  'desk-for-whom-other',
  'desk-for-whom-self',
  'desk-found',
  'desk-found-goes-on',
  'desk-found-none',
  'desk-freed-left',
  'desk-freed-register',
  'desk-freed-untouched',
  'desk-held',
  'desk-late',
  'desk-lines-kept',
  'desk-missed',
  'desk-new-request',
  'desk-not-collected',
  'desk-not-read',
  'desk-order',
  'desk-order-hand',
  'desk-order-hand-free',
  'desk-order-heard',
  'desk-order-none',
  'desk-orders',
  'desk-orders-range',
  'desk-orders-reasons',
  'desk-orders-unknown',
  'desk-outcome-active-pdf',
  'desk-outcome-already-yours',
  'desk-outcome-another-receipt',
  'desk-outcome-ask',
  'desk-outcome-asked-already',
  'desk-outcome-broadcast-too-long',
  'desk-outcome-check',
  'desk-outcome-collected',
  'desk-outcome-contact-answered',
  'desk-outcome-contact-gone',
  'desk-outcome-correct',
  'desk-outcome-damaged-archive',
  'desk-outcome-damaged-pdf',
  'desk-outcome-data-blocked',
  'desk-outcome-decline-receipt',
  'desk-outcome-delivered',
  'desk-outcome-faster',
  'desk-outcome-file-lost',
  'desk-outcome-ground-first',
  'desk-outcome-heavy-pdf',
  'desk-outcome-is-owner',
  'desk-outcome-list-too-long',
  'desk-outcome-locked-pdf',
  'desk-outcome-message',
  'desk-outcome-no-lines',
  'desk-outcome-no-receipt',
  'desk-outcome-no-such-request',
  'desk-outcome-not-a-pdf',
  'desk-outcome-not-allowed',
  'desk-outcome-not-an-operator',
  'desk-outcome-not-assignee',
  'desk-outcome-not-now',
  'desk-outcome-not-sent',
  'desk-outcome-not-yours',
  'desk-outcome-note',
  'desk-outcome-nothing-in-it',
  'desk-outcome-nothing-to-undo',
  'desk-outcome-paid',
  'desk-outcome-ready',
  'desk-outcome-receiving',
  'desk-outcome-refuse',
  'desk-outcome-release',
  'desk-outcome-replaced',
  'desk-outcome-reply-too-long',
  'desk-outcome-rest-left',
  'desk-outcome-resume',
  'desk-outcome-returned',
  'desk-outcome-send-now',
  'desk-outcome-take',
  'desk-outcome-take-first',
  'desk-outcome-taken',
  'desk-outcome-text-too-long',
  'desk-outcome-too-big',
  'desk-outcome-too-late',
  'desk-outcome-too-many-days',
  'desk-outcome-two-references',
  'desk-outcome-undo',
  'desk-outcome-which-request',
  'desk-outcome-wrong-kind',
  'desk-outcome-wrong-signature',
  'desk-overdue',
  'desk-preview',
  'desk-preview-note',
  'desk-promise-stands',
  'desk-promised',
  'desk-prompt-ask',
  'desk-prompt-correct',
  'desk-prompt-decline-receipt',
  'desk-prompt-message',
  'desk-prompt-note',
  'desk-prompt-refuse',
  'desk-read',
  'desk-reason-kept',
  'desk-receipt',
  'desk-receipt-number',
  'desk-replace',
  'desk-replace-sure',
  'desk-results-unknown',
  'desk-same-iin',
  'desk-scan',
  'desk-scan-page',
  'desk-send-pdf',
  'desk-sms-failed',
  'desk-sms-planned',
  'desk-sms-sent',
  'desk-talk-contact',
  'desk-talk-message',
  'desk-talk-note',
  'desk-unanswered',
  'desk-uncollected',
  'desk-undelivered',
  'desk-unreached',
  'desk-unreached-freed',
  'desk-unreached-sms',
  'desk-untouched',
  'desk-which',
  'desk-withdrawn',
  'desk-words',
  'did-backup',
  'did-block-data',
  'did-branches',
  'did-breach',
  'did-breach-told',
  'did-broadcast',
  'did-called',
  'did-cancel-breach',
  'did-cancel-broadcast',
  'did-erase',
  'did-export',
  'did-find',
  'did-hook-removed',
  'did-hook-resumed',
  'did-hook-secret',
  'did-hook-set',
  'did-inspect',
  'did-invite',
  'did-join',
  'did-key-changed',
  'did-key-made',
  'did-key-revoked',
  'did-message',
  'did-note',
  'did-open',
  'did-open-scan',
  'did-own-data',
  'did-owner',
  'did-read',
  'did-register-paused',
  'did-register-resumed',
  'did-replace',
  'did-requeue',
  'did-restore',
  'did-restore-forced',
  'did-revoke',
  'did-submit-by-contact',
  'did-submit-by-sms',
  'did-submit-by-telegram',
  'did-unblock-data',
  'did-withdraw-consent',
  'digest-lost',
  'digest-mine',
  'digest-new',
  'digest-overdue',
  'digest-title',
  'digest-today',
  'doubt-birth-date-not-of-iin',
  'doubt-country-legalization',
  'doubt-iin-bin',
  'doubt-iin-century',
  'doubt-iin-date',
  'doubt-name-present',
  'doubt-name-words',
  'doubt-not-a-child',
  'doubt-number-words',
  'doubt-phone-not-mobile',
  'doubt-place-elsewhere',
  'doubt-place-words',
  'doubt-surname-words',
  'doubt-visa-on-paper',
  'draft-erased',
  'draft-reminder',
  'edit-title',
  'erase-open',
  'erase-question',
  'erase-stays',
  'erase-what',
  'event-answer',
  'event-ask',
  'event-check',
  'event-collected',
  'event-correct',
  'event-corrected',
  'event-decline-receipt',
  'event-deliver',
  'event-lapse',
  'event-paid',
  'event-ready',
  'event-receipt',
  'event-refuse',
  'event-release',
  'event-resume',
  'event-returned',
  'event-submit',
  'event-take',
  'event-unassign',
  'event-undo',
  'event-unreached',
  'event-withdraw',
  'explain-birth-country',
  'explain-birth-date',
  'explain-birth-place',
  'explain-branch',
  'explain-choice',
  'explain-country',
  'explain-first-name',
  'explain-iin',
  'explain-iin-child',
  'explain-iin-other',
  'explain-kinship-document-date',
  'explain-kinship-document-number',
  'explain-patronymic',
  'explain-phone',
  'explain-power-date',
  'explain-power-notary',
  'explain-power-number',
  'explain-power-scan',
  'explain-previous-name',
  'explain-purpose-other',
  'explain-region',
  'explain-representative-iin',
  'explain-surname',
  'export-assignee',
  'export-blocked',
  'export-by-contact',
  'export-by-sms',
  'export-by-telegram',
  'export-caption',
  'export-confirmed',
  'export-cut',
  'export-ended',
  'export-fee',
  'export-none',
  'export-private',
  'export-promised',
  'export-ready',
  'export-reference',
  'export-rest',
  'export-sheet',
  'export-state-failed',
  'export-state-made',
  'export-state-making',
  'export-state-stopped',
  'export-status',
  'export-submitted',
  'fee-unknown',
  'feedback-question',
  'feedback-words',
  'filter-all',
  'filter-electronic',
  'filter-mine',
  'filter-new',
  'filter-overdue',
  'filter-paper',
  'filter-today',
  'filter-waiting',
  'for-whom-child',
  'for-whom-other',
  'for-whom-self',
  'for-whom-self-electronic',
  'for-whom-self-paper',
  'form-accepted',
  'form-editing',
  'form-kinds',
  'form-more-needed',
  'form-name-with-iin',
  'form-page',
  'form-part',
  'form-send-place',
  'form-step',
  'form-unused',
  'ground-duplicate',
  'ground-no_consent',
  'ground-not_found',
  'ground-requirements_not_met',
  'ground-unreliable_documents',
  'group-farewell',
  'guide-found',
  'guide-found-begin',
  'guide-found-begin-desk',
  'guide-found-desk',
  'guide-found-one',
  'guide-found-unasked',
  'guide-not-state-fraud',
  'guide-not-state-ways',
  'guide-nothing-found',
  'guide-text-about',
  'guide-text-abroad',
  'guide-text-after',
  'guide-text-again',
  'guide-text-apostille',
  'guide-text-authenticity',
  'guide-text-centre',
  'guide-text-child',
  'guide-text-consulate',
  'guide-text-cost',
  'guide-text-delivery',
  'guide-text-eds',
  'guide-text-fraud',
  'guide-text-here',
  'guide-text-kinds',
  'guide-text-legalization',
  'guide-text-mobile',
  'guide-text-needed',
  'guide-text-password',
  'guide-text-power',
  'guide-text-receipt',
  'guide-text-refund',
  'guide-text-refused',
  'guide-text-representative',
  'guide-text-start',
  'guide-text-translation',
  'guide-text-ways',
  'guide-title-about',
  'guide-title-abroad',
  'guide-title-after',
  'guide-title-again',
  'guide-title-apostille',
  'guide-title-authenticity',
  'guide-title-centre',
  'guide-title-child',
  'guide-title-consulate',
  'guide-title-cost',
  'guide-title-delivery',
  'guide-title-eds',
  'guide-title-fraud',
  'guide-title-here',
  'guide-title-kinds',
  'guide-title-legalization',
  'guide-title-mobile',
  'guide-title-needed',
  'guide-title-password',
  'guide-title-power',
  'guide-title-receipt',
  'guide-title-refund',
  'guide-title-refused',
  'guide-title-representative',
  'guide-title-start',
  'guide-title-translation',
  'guide-title-ways',
  'guide-words-about',
  'guide-words-abroad',
  'guide-words-after',
  'guide-words-again',
  'guide-words-apostille',
  'guide-words-authenticity',
  'guide-words-centre',
  'guide-words-child',
  'guide-words-consulate',
  'guide-words-cost',
  'guide-words-delivery',
  'guide-words-eds',
  'guide-words-fraud',
  'guide-words-here',
  'guide-words-kinds',
  'guide-words-legalization',
  'guide-words-mobile',
  'guide-words-needed',
  'guide-words-password',
  'guide-words-power',
  'guide-words-receipt',
  'guide-words-refund',
  'guide-words-refused',
  'guide-words-representative',
  'guide-words-translation',
  'guide-words-ways',
  'help-desk-title',
  'help-intro',
  'help-line',
  'help-owner-title',
  'help-pdf',
  'help-title',
  'hint-birth-country',
  'hint-birth-date',
  'hint-birth-place',
  'hint-branch',
  'hint-country',
  'hint-first-name',
  'hint-iin',
  'hint-iin-child',
  'hint-iin-other',
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
  'hint-representative-iin',
  'hint-surname',
  'history-line',
  'history-line-by',
  'hook-fault-address',
  'hook-fault-gone',
  'hook-fault-redirect',
  'hook-fault-refused',
  'hook-fault-server',
  'hook-fault-timeout',
  'hook-fault-unreachable',
  'hook-refused-address',
  'hook-refused-shape',
  'hook-row',
  'hook-row-failing',
  'hook-row-paused',
  'hook-secret',
  'hook-usage',
  'inspect-about',
  'inspect-access',
  'inspect-applicant',
  'inspect-blocked',
  'inspect-breaches',
  'inspect-by-digits',
  'inspect-by-iin',
  'inspect-by-phone',
  'inspect-by-reference',
  'inspect-by-surname',
  'inspect-caption',
  'inspect-chain-long',
  'inspect-consent-given',
  'inspect-consent-withdrawn',
  'inspect-consents',
  'inspect-controller',
  'inspect-days',
  'inspect-days-all',
  'inspect-events',
  'inspect-from',
  'inspect-given',
  'inspect-kept',
  'inspect-left-out',
  'inspect-look-ups',
  'inspect-made',
  'inspect-missed',
  'inspect-name',
  'inspect-none',
  'inspect-noticed',
  'inspect-open',
  'inspect-outside',
  'inspect-person',
  'inspect-registers',
  'inspect-retention',
  'inspect-role',
  'inspect-scopes',
  'inspect-sent',
  'inspect-subject',
  'inspect-telegram',
  'inspect-time',
  'inspect-title',
  'inspect-told',
  'inspect-until',
  'inspect-version',
  'inspect-what',
  'inspect-who',
  'inspect-withdrawn',
  'inspect-year',
  'invitation',
  'invoice-description',
  'invoice-description-together',
  'invoice-title',
  'joined',
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
  'lines-cancel-question',
  'lines-changed',
  'lines-corrected',
  'lines-name',
  'lines-question',
  'lines-resume',
  'lines-summary',
  'list-self',
  'loss-blocked',
  'loss-broken',
  'loss-closed',
  'loss-gone',
  'loss-refused',
  'loss-unreachable',
  'lost-breach',
  'lost-broadcast',
  'lost-certificate',
  'lost-desk',
  'lost-form',
  'lost-message',
  'lost-news',
  'lost-other',
  'lost-payment',
  'lost-reminder',
  'lost-request',
  'menu',
  'menu-not-state',
  'missed-last-day',
  'missed-message',
  'missed-payment',
  'missed-question',
  'missed-ready',
  'missed-refused',
  'name-kind-first-name',
  'name-kind-none',
  'name-kind-patronymic',
  'name-kind-surname',
  'next-additional_check',
  'next-in_review',
  'next-needs_correction',
  'next-needs_info',
  'next-ready',
  'next-refused',
  'next-submitted',
  'no-code-waits',
  'none-country',
  'none-first-name',
  'none-patronymic',
  'none-power-scan',
  'none-previous-name',
  'offered-answer',
  'open-already',
  'operators-hint',
  'operators-line',
  'operators-more',
  'operators-title',
  'own-data-blocked',
  'own-data-chat',
  'own-data-consent-given',
  'own-data-consent-withdrawn',
  'own-data-draft',
  'own-data-fee',
  'own-data-feedback',
  'own-data-file',
  'own-data-from-operator',
  'own-data-from-you',
  'own-data-json',
  'own-data-language',
  'own-data-made',
  'own-data-nothing',
  'own-data-receipt',
  'own-data-request',
  'own-data-text',
  'own-data-title',
  'owner-alert-another-bot',
  'owner-alert-audit-broken',
  'owner-alert-backup-failed',
  'owner-alert-branches-unreadable',
  'owner-alert-calendar-missing',
  'owner-alert-calendar-unchecked',
  'owner-alert-codes-broken',
  'owner-alert-codes-broken-for-all',
  'owner-alert-files-unserved',
  'owner-alert-group-closed-topic',
  'owner-alert-group-left',
  'owner-alert-group-lost-topic',
  'owner-alert-group-moved',
  'owner-alert-group-no-rights',
  'owner-alert-hook-back',
  'owner-alert-hook-dead',
  'owner-alert-hook-failing',
  'owner-alert-index-missing',
  'owner-alert-job-failed',
  'owner-alert-mass-lookups',
  'owner-alert-message-failed',
  'owner-alert-payment-unmatched',
  'owner-alert-register-back',
  'owner-alert-register-silent',
  'owner-alert-replica-old',
  'owner-alert-restore-forced',
  'owner-alert-topics-on',
  'owner-alert-update-set-aside',
  'owner-alert-values-unreadable',
  'owner-feedback',
  'owner-feedback-words',
  'owner-told-joined',
  'paid-by-other',
  'part-certificate',
  'part-collection',
  'part-contact',
  'part-person',
  'part-representative',
  'passed-on-added',
  'passed-on-corrected',
  'passed-on-message',
  'payment-elsewhere',
  'payment-here',
  'place-keyboard-on',
  'plain-answer-asks',
  'plain-batch-not',
  'plain-bot-unavailable',
  'plain-caption-taken',
  'plain-code-kept',
  'plain-consent-declined',
  'plain-contact-sent',
  'plain-correction-cancelled',
  'plain-desk-away',
  'plain-desk-hand-all',
  'plain-desk-hello',
  'plain-desk-wrong-file',
  'plain-draft-cancelled',
  'plain-edited',
  'plain-edited-answer',
  'plain-erased',
  'plain-erasure-not',
  'plain-feedback-thanks',
  'plain-form-asks',
  'plain-form-waits',
  'plain-in-words',
  'plain-kept-private',
  'plain-looked-at',
  'plain-no-code-here',
  'plain-no-contacts',
  'plain-no-files',
  'plain-no-patronymic',
  'plain-no-pictures',
  'plain-no-places',
  'plain-no-polls',
  'plain-no-requests',
  'plain-no-stickers',
  'plain-no-voices',
  'plain-not-asked',
  'plain-not-payable',
  'plain-not-understood',
  'plain-not-understood-desk',
  'plain-noted',
  'plain-nothing-to-cancel',
  'plain-nothing-to-withdraw',
  'plain-old-button',
  'plain-one-at-a-time',
  'plain-others-not-kept',
  'plain-paid-for-other',
  'plain-payment-unmatched',
  'plain-perhaps-details',
  'plain-prompt-cancelled',
  'plain-ready-already',
  'plain-too-fast',
  'plain-too-many-messages',
  'plain-too-many-requests',
  'plain-two-references',
  'plain-unknown',
  'plain-went-wrong',
  'plain-words-cut',
  'plain-words-too-long',
  'plain-you-are-welcome',
  'privacy-text',
  'privacy-title',
  'problem-and-for-whom',
  'problem-asked-in-turn',
  'problem-asked-later',
  'problem-birth-date-age',
  'problem-birth-date-format',
  'problem-birth-date-future',
  'problem-birth-date-missing',
  'problem-birth-date-too-old',
  'problem-birth-former',
  'problem-birth-misspelt',
  'problem-birth-no-place',
  'problem-birth-several',
  'problem-birth-unknown',
  'problem-branch-by-list',
  'problem-choice-likely',
  'problem-choice-not-found',
  'problem-choice-several',
  'problem-choose-button',
  'problem-code-expired',
  'problem-code-format',
  'problem-code-help',
  'problem-code-kept',
  'problem-code-later',
  'problem-code-limit',
  'problem-code-none',
  'problem-code-not-sent',
  'problem-code-other-way',
  'problem-code-phone',
  'problem-code-tries',
  'problem-code-wait',
  'problem-code-wrong',
  'problem-collected-by',
  'problem-contact-of-another',
  'problem-country-anywhere',
  'problem-country-first',
  'problem-country-home',
  'problem-country-likely',
  'problem-date-begun',
  'problem-document-unseen',
  'problem-file-being-checked',
  'problem-file-broken',
  'problem-file-lost',
  'problem-file-too-big',
  'problem-file-type',
  'problem-first-question',
  'problem-for-another',
  'problem-greeted',
  'problem-help',
  'problem-how-much-left',
  'problem-iin-control-digit',
  'problem-iin-length',
  'problem-iin-letters',
  'problem-iin-of-the-other',
  'problem-iin-stays',
  'problem-is-it-this',
  'problem-later',
  'problem-name-characters',
  'problem-name-digits',
  'problem-name-empty',
  'problem-name-initials',
  'problem-name-mixed-scripts',
  'problem-name-too-long',
  'problem-nearest',
  'problem-nearest-unknown',
  'problem-needed',
  'problem-no-iin',
  'problem-no-pictures',
  'problem-no-power',
  'problem-not-by-post',
  'problem-not-corrected',
  'problem-offer-declined',
  'problem-one-each',
  'problem-other-kin',
  'problem-page-file-broken',
  'problem-page-file-lost',
  'problem-page-kept',
  'problem-phone-abroad',
  'problem-phone-length',
  'problem-phone-letters',
  'problem-phone-unknown',
  'problem-phone-why',
  'problem-question-gone',
  'problem-receipt-no-digits',
  'problem-receipt-too-long',
  'problem-seen-by',
  'problem-send-file',
  'problem-send-text',
  'problem-share-contact',
  'problem-share-number',
  'problem-still-missing',
  'problem-thanked',
  'problem-then-send',
  'problem-told-instead',
  'problem-too-many-files',
  'problem-too-many-pages',
  'problem-too-many-requests',
  'problem-town-wanted',
  'problem-use-buttons',
  'problem-weary',
  'problem-went-back',
  'problem-which-is-it',
  'problem-which-number',
  'problem-words-empty',
  'problem-words-not-pictures',
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
  'queue-late',
  'queue-line',
  'queue-nobody',
  'queue-title-all',
  'queue-title-electronic',
  'queue-title-mine',
  'queue-title-new',
  'queue-title-overdue',
  'queue-title-paper',
  'queue-title-today',
  'queue-title-waiting',
  'rating-1',
  'rating-2',
  'rating-3',
  'rating-4',
  'rating-5',
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
  'register-busy',
  'register-key',
  'register-paused',
  'registers-never',
  'registers-none',
  'registers-row',
  'registers-row-paused',
  'registers-title',
  'registers-usage',
  'reminder-answer',
  'reminder-collect',
  'reminder-correction',
  'reminder-payment',
  'renewal-due',
  'renewal-planned',
  'request-data-blocked',
  'request-erased',
  'request-history',
  'request-iin',
  'request-kind',
  'request-list',
  'request-list-line',
  'request-list-own',
  'request-promised',
  'request-promised-about',
  'request-read',
  'request-sent',
  'request-status',
  'request-title',
  'resume-question',
  'revoke-question',
  'right-country-legalization',
  'right-name-present',
  'right-name-words',
  'right-place-elsewhere',
  'right-place-words',
  'right-surname-words',
  'right-visa-on-paper',
  'role-operator',
  'role-owner',
  'section-certificate',
  'section-collection',
  'section-contact',
  'section-person',
  'section-representative',
  'sms-code',
  'sms-notice-last-day',
  'sms-notice-question',
  'sms-notice-ready',
  'sms-notice-refused',
  'snoozed',
  'snoozed-not',
  'stats-answers',
  'stats-at',
  'stats-day-line',
  'stats-days',
  'stats-days-explained',
  'stats-days-left-out',
  'stats-electronic',
  'stats-ended-states',
  'stats-line',
  'stats-missed',
  'stats-no-picture',
  'stats-no-requests',
  'stats-no-times',
  'stats-nothing-due',
  'stats-of',
  'stats-open',
  'stats-open-states',
  'stats-paper',
  'stats-period',
  'stats-rating',
  'stats-received',
  'stats-sampled',
  'stats-state-additional_check',
  'stats-state-awaiting_payment',
  'stats-state-collected',
  'stats-state-delivered',
  'stats-state-in_review',
  'stats-state-lapsed',
  'stats-state-needs_correction',
  'stats-state-needs_info',
  'stats-state-ready',
  'stats-state-refused',
  'stats-state-returned',
  'stats-state-submitted',
  'stats-state-withdrawn',
  'stats-times',
  'stats-times-hint',
  'stats-title',
  'stats-weeks',
  'status-additional_check',
  'status-awaiting_payment',
  'status-collected',
  'status-delivered',
  'status-in_review',
  'status-lapsed',
  'status-needs_correction',
  'status-needs_info',
  'status-ready',
  'status-refused',
  'status-returned',
  'status-submitted',
  'status-withdrawn',
  'summary-consent',
  'summary-fee',
  'summary-free',
  'summary-hint',
  'summary-promise',
  'summary-promise-paid',
  'summary-title',
  'talk-about',
  'talk-reply',
  'terms-apostille',
  'to-desk',
  'to-desk-about',
  'toast-breach-choose',
  'toast-called',
  'toast-not-now',
  'toast-old-button',
  'toast-read',
  'toast-see-private',
  'told-answer',
  'told-ask',
  'told-check',
  'told-collected',
  'told-correct',
  'told-corrected',
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
  'usage-dates',
  'usage-dates-all',
  'usage-dates-backwards',
  'usage-find',
  'usage-id',
  'usage-reference',
  'usage-references',
  'usage-refuse',
  'usage-slip',
  'usage-text',
  'usage-which',
  'usage-which-none',
  'usual-most',
  'usual-of-few',
  'usual-time',
  'verdict-corrected',
  'verdict-later',
  'verdict-lost',
  'verdict-not-a-pdf',
  'verdict-reference-own',
  'verdict-reference-unknown',
  'verdict-same',
  'verdict-too-big',
  'verdict-too-many',
  'verdict-unknown',
  'verify-elsewhere',
  'verify-no-reference',
  'verify-offer',
  'verify-prompt',
  'which-answer',
  'which-meant',
  'which-offer',
  'which-words',
  'who-answers',
  'who-owner',
  'whom-question',
  'withdraw-list',
  'withdraw-question',
]);
