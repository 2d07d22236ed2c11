import type { PersonProfile } from '../telegram/world.ts';

/**
 * The people of the playground, plainly made up: "Сынақова" and "Үлгіұлы" are "of a trial" and "son of a sample",
 * and +7 700 000 00 xx belongs to nobody.
 */
export type PlayedRole = 'applicant' | 'operator';

export interface PlayedPerson {
  readonly profile: PersonProfile;
  readonly role: PlayedRole;
}

export const OPERATOR_ID = 9001;

export const PLAYED_PEOPLE: readonly PlayedPerson[] = [
  {
    role: 'applicant',
    profile: {
      id: 1001,
      first_name: 'Айгерім',
      last_name: 'Сынақова',
      language_code: 'kk',
      phone: '+77000000001',
    },
  },
  {
    role: 'applicant',
    profile: {
      id: 1002,
      first_name: 'Тест',
      last_name: 'Примеров',
      language_code: 'ru',
      phone: '+77000000002',
    },
  },
  {
    role: 'operator',
    profile: {
      id: OPERATOR_ID,
      first_name: 'Оператор',
      last_name: 'Үлгіұлы',
      language_code: 'kk',
      phone: '+77000000009',
    },
  },
];
