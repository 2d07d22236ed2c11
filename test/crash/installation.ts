import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../../build.js';
import { projectFolder } from '../support/bot-process.ts';

/** A copy of the built bot in a folder of its own, as a server has it: what is built meanwhile does not reach it. */
export interface Installation {
  readonly folder: string;
}

export function install(folder: string): Installation {
  mkdirSync(folder, { recursive: true });
  for (const part of [
    'dist',
    'src/storage/migrations',
    'src/storage/towns',
    'data',
    'locales',
    'package.json',
  ]) {
    cpSync(join(projectFolder, part), join(folder, part), {
      recursive: true,
      filter: (path) => path !== join(projectFolder, 'data/local'),
    });
  }
  symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'));
  return { folder };
}

/**
 * The next version of the bot: its form asks one question more, before the IIN, and asks for the purpose before the
 * phone. The question borrows the words of one that this story is never asked.
 */
const changedForm = `
import { ok } from '../result.ts';
import { applicationForm as before } from './application-form.ts?before';

const occasion = {
  id: 'occasion',
  kind: 'text',
  section: 'certificate',
  wording: 'purpose-other',
  read: (typed) => ok(typed.trim()),
};
const [phone, ...others] = ['phone', 'purpose', 'iin'].map((id) => before.questions.findIndex((one) => one.id === id));
const [purpose, iin] = others;
if (purpose !== phone + 1 || iin < 0) throw new Error('the form is not the one that this change was made for');
const questions = [...before.questions];
questions.splice(phone, 2, before.questions[purpose], before.questions[phone]);
questions.splice(iin, 0, occasion);

export const applicationForm = { version: before.version + 1, questions };
`;

export async function installChanged(folder: string): Promise<Installation> {
  const installation = install(folder);
  const form = join(projectFolder, 'src/domain/form/application-form.ts');
  await build({
    to: join(folder, 'dist'),
    changes: {
      name: 'changed-form',
      resolveId: (source) => (source === './application-form.ts?before' ? `${form}?before` : null),
      load(id) {
        if (id === `${form}?before`) return { code: readFileSync(form, 'utf8'), moduleType: 'ts' };
        return id === form ? { code: changedForm, moduleType: 'js' } : null;
      },
    },
  });
  return installation;
}
