import type { Form } from './form.ts';
import { certificateQuestions } from './questions/certificate-questions.ts';
import { collectionQuestions } from './questions/collection-questions.ts';
import { contactQuestions, personQuestions } from './questions/person-questions.ts';
import { purposeQuestions } from './questions/purpose-questions.ts';
import { representativeQuestions } from './questions/representative-questions.ts';

/**
 * The application for the certificate: its questions in the order they are asked. A question's id is permanent;
 * its texts are `question-…`, `hint-…` and `line-…` of the locale files, with its wording or its id.
 * Version 1 asked for the person's own certificate alone; version 2 everything that the service wants to know.
 */
export const applicationForm: Form = {
  version: 2,
  questions: [
    ...certificateQuestions,
    ...personQuestions,
    ...contactQuestions,
    ...purposeQuestions,
    ...representativeQuestions,
    ...collectionQuestions,
  ],
};
