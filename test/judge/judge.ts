import { Ajv, type ValidateFunction } from 'ajv';
import calls from './calls.json' with { type: 'json' };

/**
 * A second opinion beside the simulator: holds a call of the bot against the schema that was made from the types of the
 * Bot API (`make.js`). The simulator knows the rules, the schema knows each name and type.
 */
export type Judge = (method: string, params: Readonly<Record<string, unknown>>) => readonly string[];

/** Not in types of 10.3: what 10.5 brought, by its description. */
const newer = ['setMySettings'];
const without = ['getMe', 'getWebhookInfo'];

export function createJudge(): Judge {
  // To make functions of the schema takes longer than most stories: they are made once for each process of tests.
  made ??= makeJudge();
  return made;
}

let made: Judge | undefined;

function makeJudge(): Judge {
  // A form of several parts has texts alone.
  const ajv = new Ajv({ strict: false, coerceTypes: true, allErrors: true }).addSchema(calls, 'calls');
  const known = new Map<string, ValidateFunction>();

  function schemaOf(method: string): ValidateFunction | undefined {
    const made = known.get(method);
    if (made || !(method in calls.definitions.Calls.properties)) return made;
    const compiled = ajv.compile({ $ref: `calls#/definitions/${method}Call` });
    known.set(method, compiled);
    return compiled;
  }

  return (method, params) => {
    if (newer.includes(method)) return [];
    if (without.includes(method)) return Object.keys(params);
    const validate = schemaOf(method);
    if (validate === undefined) return [`${method}: no method of the Bot API that the bot is known to use`];
    // The parts that are files: the parameter that wants one names it, as `attach://…`.
    const given = Object.fromEntries(Object.entries(params).filter(([, value]) => !isUpload(value)));
    // It changes what it coerces.
    validate(structuredClone(given));
    return (validate.errors ?? []).map(
      ({ instancePath, message, params: more }) =>
        `${method}${instancePath}: ${message} ${JSON.stringify(more)}`,
    );
  };
}

function isUpload(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'upload' in value;
}
