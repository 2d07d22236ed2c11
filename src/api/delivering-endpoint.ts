import type { OpenAPIHono } from '@hono/zod-openapi';
import type { PdfLook } from '../domain/desk/certificate-check.ts';
import type { RegisterCalls } from '../services/register/create-register-calls.ts';
import { orProblem } from './answers.ts';
import { type ApiEnv, idempotencyKey, ifMatch } from './call-scene.ts';
import { ApiProblem } from './problems.ts';
import { largestFile, readUpload, type UploadDeps } from './read-upload.ts';
import * as routes from './routes.ts';
import { deliveredSchema } from './schemas.ts';

/** So many files are taken in at once, for all registers together: each holds a part in memory. */
const mostAtOnce = 2;

/** Looks into a file that comes in parts. */
export type LookAtParts = (parts: () => AsyncIterable<Uint8Array>) => Promise<PdfLook>;

/** Certificates: key, state and length are looked at before the file is let in. */
export function serveDelivering(
  app: OpenAPIHono<ApiEnv>,
  deps: {
    readonly calls: RegisterCalls;
    readonly lookAtPdf: LookAtParts;
  } & UploadDeps,
): void {
  const { calls, freeParts } = deps;
  const lookAtPdf: LookAtParts = (parts) =>
    deps.lookAtPdf(async function* () {
      for await (const part of parts()) {
        yield part;
        freeParts(part.length);
      }
    });
  const inHand = new Set<string>();
  app.openapi(routes.certificate, async (context) => {
    const { reference } = context.req.valid('param');
    const { incoming, outgoing } = context.env;
    const register = context.var.register.id;
    const key = idempotencyKey(context);
    const seen = ifMatch(context, true);
    const type = context.req.header('content-type') ?? '';
    if (!/^application\/pdf\b/i.test(type)) throw new ApiProblem('wrong-media');
    if (Number(context.req.header('content-length') ?? 0) > largestFile) throw new ApiProblem('too-large');
    const name = `${register}.${key}`;
    if (inHand.has(name)) throw new ApiProblem('in-progress', { reference }, 1);
    if (inHand.size >= mostAtOnce) throw new ApiProblem('too-many-calls', {}, 1);
    inHand.add(name);
    try {
      const fault = await calls.whyNot({ register, key }, reference, seen);
      if (fault !== undefined) orProblem(context, fault);
      if (/100-continue/i.test(context.req.header('expect') ?? '')) outgoing.writeContinue();
      const upload = await readUpload(incoming, context.req.header('content-digest'), calls, deps);
      const what = `${context.req.method} ${context.req.path}`;
      const call = { register, key, what, body: upload.sha256 };
      const looked = accepted(context.req.header('prefer'));
      const outcome = await calls.deliver(call, reference, seen, upload, looked, lookAtPdf);
      return context.json(deliveredSchema.parse(orProblem(context, outcome).answer), 201);
    } finally {
      inHand.delete(name);
    }
  });
}

/** Doubts that the caller has looked at: `Prefer: accept-warnings=small,other-iin`, in quotes or without. */
function accepted(prefer: string | undefined): readonly string[] {
  const list = /\baccept-warnings="?([\w,-]+)"?/.exec(prefer ?? '')?.[1];
  return list?.split(',') ?? [];
}
