import { describe, expect, test } from 'vitest';
import { applicationForm } from '../../../src/domain/form/application-form.ts';
import { type FormState, submission, walk, where } from '../../../src/domain/form/form.ts';
import type { FormEvent } from '../../../src/domain/form/reduce.ts';
import { ok } from '../../../src/domain/result.ts';
import {
  choose,
  confirm,
  contact,
  context,
  edit,
  file,
  none,
  nothing,
  placeOf,
  play,
  suggested,
  typed,
} from '../../support/forms/small-forms.ts';

const form = applicationForm;
const filled = (...events: readonly FormEvent[]) => play(form, nothing, events).state;
const on = (state: FormState, ...events: readonly FormEvent[]) => play(form, state, events);
const at = (state: FormState) => placeOf(form, state);
const asked = (state: FormState) => walk(form, state, context).asked.map(({ question }) => question.id);
const sent = (state: FormState) => submission(form, state, context);

const name = typed('Серікова Айгерім Болатқызы');
const ofPerson = [typed('900101301233'), name, choose('none'), suggested, typed('Семей')];
const self = [...ofPerson, contact('+77012345678'), choose('court')];
const ofChild = [
  ...[typed('180615600008'), name, choose('none'), suggested, typed('Семей')],
  ...[contact('+77012345678'), choose('education')],
];
const representative = [typed('Серікова Гүлнұр Болатқызы'), typed('851231401238')];

describe('for whom', () => {
  test('one tap says "for myself" and which certificate', () => {
    for (const kind of ['electronic', 'paper']) {
      const step = play(form, nothing, [choose(`self-${kind}`)]);
      expect(step.accepted).toEqual(['for-whom', 'kind']);
      expect(step.state).toEqual({
        answers: { 'for-whom': { value: 'self' }, kind: { value: kind } },
        at: 'iin',
      });
    }
  });

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('is not %s', (text) => {
    for (const event of [typed(text), choose(text)]) {
      expect(play(form, nothing, [event]).state.answers).toEqual({});
    }
  });

  test.each(['child', 'other'])('which certificate is asked for %s', (whom) => {
    expect(at(filled(choose(whom)))).toBe('kind');
    expect(at(filled(choose(whom), choose('paper')))).toBe('iin');
  });

  test('a child has a parent, who proves it', () => {
    const state = filled(
      ...[choose('child'), choose('electronic'), ...ofChild, ...representative],
      ...[choose('parent'), choose('birth-certificate'), typed('  № 12/34-а '), typed('15.06.2018')],
    );
    expect(at(state)).toBe('summary');
    expect(sent(state)).toMatchObject({
      'for-whom': 'child',
      'representative-surname': 'Серікова',
      'representative-first-name': 'Гүлнұр',
      'representative-patronymic': 'Болатқызы',
      'representative-iin': '851231401238',
      kinship: 'parent',
      'kinship-document': 'birth-certificate',
      'kinship-document-number': '№ 12/34-а',
      'kinship-document-date': '2018-06-15',
    });
    expect(Object.keys(sent(state)).filter((id) => id.startsWith('power-'))).toEqual([]);
  });

  const byPower = [
    ...[choose('other'), choose('electronic'), ...self, ...representative],
    ...[typed('1-234'), typed('26.01.2026'), typed('Қожахметова Ж. С.'), none],
  ];

  test('another adult has somebody with a power of attorney', () => {
    const state = filled(...byPower);
    expect(at(state)).toBe('summary');
    expect(sent(state)).toMatchObject({
      'power-number': '1-234',
      'power-date': '2026-01-26',
      'power-notary': 'Қожахметова Ж. С.',
      'power-scan': null,
    });
    const scanned = on(state, edit('power-scan'), file(ok('0123456789abcdef')));
    expect([at(scanned.state), sent(scanned.state)['power-scan']]).toEqual(['summary', '0123456789abcdef']);
    expect(asked(scanned.state)).not.toContain('kinship');
  });

  test('nobody represents themselves', () => {
    const state = filled(choose('other'), choose('electronic'), ...self, representative[0] ?? none);
    expect(on(state, typed('900101 301 233')).problem).toEqual({ code: 'iin-of-the-other' });
    // Nor when the other one's number is changed to theirs afterwards.
    const both = on(state, typed('851231401238')).state;
    const changed = on(both, edit('iin'), typed('851231401238'), edit('birth-date'), suggested).state;
    expect(at(changed)).toBe('representative-iin');
  });

  test('who is asked again knows already which certificate it is to be', () => {
    const again = on(filled(...byPower), edit('for-whom')).state;
    const place = where(form, again, context);
    const choices = place.type === 'question' ? place.question.choices?.(sent(again), context) : [];
    expect(choices).toEqual(['self', 'child', 'other']);
  });
});

describe('for somebody else after all', () => {
  const mine = filled(choose('self-paper'), ...self, choose('KZ-79'), typed('германия'), choose('yes'));
  const forChild = on(mine, edit('for-whom'), choose('child'));

  test('what I said of myself is of the representative now, and nothing of it stands for the child', () => {
    expect([at(mine), forChild.accepted, at(forChild.state)]).toEqual(['summary', ['for-whom'], 'iin']);
    expect(forChild.state.answers).toEqual({
      'for-whom': { value: 'child' },
      kind: { value: 'paper' },
      'representative-iin': { value: '900101301233' },
      'representative-surname': { value: 'Серікова' },
      'representative-first-name': { value: 'Айгерім' },
      'representative-patronymic': { value: 'Болатқызы' },
      phone: { value: '+77012345678', own: true },
      purpose: { value: 'court' },
      region: { value: 'KZ-79' },
      branch: { value: 'C1' },
      country: { value: 'DE' },
      apostille: { value: 'yes' },
    });
  });

  test('and it is mine again when it is taken back', () => {
    const back = on(forChild.state, edit('for-whom'), choose('self')).state;
    const mineAgain = ['iin', 'surname', 'first-name', 'patronymic'];
    for (const id of mineAgain) expect(back.answers[id]).toEqual(mine.answers[id]);
    expect(Object.keys(sent(back)).filter((id) => id.startsWith('representative-'))).toEqual([]);
    expect(at(back)).toBe('previous-kind-1');
  });

  test('a number in doubt that was confirmed is confirmed for the representative too', () => {
    const bin = filled(choose('self-electronic'), typed('120440001234'), confirm);
    const moved = on(bin, edit('for-whom'), choose('other')).state;
    expect(moved.answers['representative-iin']).toEqual({ value: '120440001234', confirmed: ['iin-bin'] });
  });

  test('another child or another adult: what was said of them stays', () => {
    const child = filled(choose('child'), choose('electronic'), ...ofChild, ...representative);
    const other = on(child, edit('for-whom'), choose('other')).state;
    for (const id of ['iin', 'surname', 'birth-place', 'representative-iin']) {
      expect(other.answers[id]).toEqual(child.answers[id]);
    }
    expect(at(other)).toBe('power-number');
  });

  test('the same answer once more moves nothing', () => {
    const again = on(mine, edit('for-whom'), choose('self'));
    expect([again.state, again.accepted]).toEqual([mine, ['for-whom']]);
  });
});

describe('for myself after all', () => {
  const power = [typed('1-234'), typed('26.01.2026'), typed('Қожахметова Ж. С.'), none];
  const forOther = filled(choose('other'), choose('electronic'), ...self, ...representative, ...power);
  const forMe = on(forOther, edit('for-whom'), choose('self')).state;

  test('I am the one who was the representative, and nothing of the other one is sent', () => {
    expect([at(forOther), at(forMe)]).toEqual(['summary', 'previous-kind-1']);
    expect(sent(forMe)).toMatchObject({
      iin: '851231401238',
      surname: 'Серікова',
      'first-name': 'Гүлнұр',
      patronymic: 'Болатқызы',
      'birth-date': null,
      'birth-place': null,
    });
    const rest = on(forMe, choose('none'), suggested, typed('Семей')).state;
    expect(at(rest)).toBe('summary');
    expect(Object.values(sent(rest))).not.toContain('900101301233');
    expect(Object.keys(sent(rest)).filter((id) => /^(?:representative|power)-/.test(id))).toEqual([]);
  });
});
