import { z } from '@hono/zod-openapi';
import { html, raw } from 'hono/html';
import { eventKinds, eventType } from '../../domain/register/event.ts';
import { problemKinds } from '../problems.ts';
import { docsStyle } from './style.ts';

/**
 * The document as a page: one file without a script and without anything from the network, so that it can be read where
 * registers stand. A viewer would bring a megabyte of script, and no places for the addresses that problems name.
 */

interface Schema {
  readonly $ref?: string | undefined;
  readonly type?: string | readonly string[] | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly format?: string | undefined;
  readonly description?: string | undefined;
  readonly example?: unknown;
  readonly maxLength?: number | undefined;
  readonly required?: readonly string[] | undefined;
  readonly properties?: Readonly<Record<string, Schema>> | undefined;
  readonly items?: Schema | undefined;
  readonly anyOf?: readonly Schema[] | undefined;
}

const schema: z.ZodType<Schema> = z.lazy(() =>
  z.looseObject({
    $ref: z.string().optional(),
    type: z.union([z.string(), z.array(z.string())]).optional(),
    enum: z.array(z.unknown()).optional(),
    format: z.string().optional(),
    description: z.string().optional(),
    example: z.unknown().optional(),
    maxLength: z.number().optional(),
    required: z.array(z.string()).optional(),
    properties: z.record(z.string(), schema).optional(),
    items: schema.optional(),
    anyOf: z.array(schema).optional(),
  }),
);
const content = z.record(z.string(), z.looseObject({ schema })).optional();
const endpoint = z.looseObject({
  operationId: z.string(),
  summary: z.string(),
  description: z.string().optional(),
  security: z.array(z.object({ key: z.array(z.string()) })),
  parameters: z
    .array(
      z.looseObject({
        name: z.string(),
        in: z.string(),
        required: z.boolean().optional(),
        description: z.string().optional(),
        schema,
      }),
    )
    .default([]),
  requestBody: z.looseObject({ content }).optional(),
  responses: z.record(z.string(), z.looseObject({ description: z.string(), content })),
});
type Endpoint = z.infer<typeof endpoint>;
const shape = z.looseObject({
  info: z.looseObject({ title: z.string(), version: z.string(), description: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), endpoint)),
  components: z.looseObject({ schemas: z.record(z.string(), schema) }),
});
type Html = ReturnType<typeof html>;

/** `document`: OpenAPI 3.1 of the interface. */
export function docsPage(document: unknown): Html {
  const { info, paths, components } = shape.parse(document);
  const endpoints = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, of]) => ({ path, method: method.toUpperCase(), of })),
  );
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${info.title}</title>
<style>${raw(docsStyle)}</style>
</head>
<body>
<header><h1>${info.title}</h1><p>${info.description}</p>
<p>Version ${info.version} · <a href="/api/openapi.json">OpenAPI 3.1</a></p></header>
<nav aria-label="Contents"><ul>
<li><a href="#begin">How to begin</a></li>
${endpoints.map(({ method, path, of }) => html`<li><a href="#${of.operationId}"><b>${method}</b> <code>${path.replace(/^\/api\/v1(\/requests\/\{reference\}(?=\/))?/, (_, of) => (of ? '…' : ''))}</code></a></li>`)}
<li><a href="#events-posted">Events to your address</a></li>
<li><a href="#shapes">Shapes</a></li>
<li><a href="#problems">Problems</a></li>
</ul></nav>
<main>
${beginning}
<h2>Calls</h2>
${endpoints.map(({ method, path, of }) => call(method, path, of))}
${posting}
<h2 id="shapes">Shapes</h2>
${Object.entries(components.schemas).map(([name, of]) => html`<section id="shape-${name}"><h3>${name}</h3>${fields(of)}</section>`)}
<h2 id="problems">Problems</h2>
<p>What went wrong is <code>application/problem+json</code> (RFC 9457); <code>type</code> leads to a line here.</p>
<dl>${Object.entries(problemKinds).map(([code, { status, title }]) => html`<dt id="${code}"><code>${code}</code> ${status}</dt><dd>${title}</dd>`)}</dl>
</main>
</body>
</html>`;
}

const beginning = html`<section id="begin"><h2>How to begin</h2>
<p>An owner makes a key in the chat with the bot: <code>/registers new NAME</code>. It is shown once.</p>
<pre><code>KEY=crk_…
BOT=https://bot.example.kz
curl -H "Authorization: Bearer $KEY" $BOT/api/v1/me
# What happens, in order; waits up to 20 s for something new
curl -H "Authorization: Bearer $KEY" "$BOT/api/v1/events?wait=20"
# The person is in the answer of whoever has taken the request
curl -X POST -H "Authorization: Bearer $KEY" -H "Idempotency-Key: take-1" \\
  $BOT/api/v1/requests/CR-7K3M-9QXD/take
# ETag of the last answer is the version that is decided on
curl -X POST -H "Authorization: Bearer $KEY" -H "Idempotency-Key: deliver-1" \\
  -H 'If-Match: "2"' -H "Content-Type: application/pdf" --data-binary @certificate.pdf \\
  $BOT/api/v1/requests/CR-7K3M-9QXD/certificate</code></pre>
<p>The same call again has the same <code>Idempotency-Key</code>: it is carried out once, and answered alike. Keep the cursor
<code>next</code> of the events; a cursor of before a restore is answered 410: list the requests, then follow from
<code>newest_event</code> of <code>/me</code>.</p></section>`;

const posting = html`<section id="events-posted"><h2>Events to your address</h2>
<p>An owner names it in the chat: <code>/registers hook NUMBER https://…</code>. Events come by POST in order, one after the
other, by the rules of <a href="https://www.standardwebhooks.com/">Standard Webhooks</a>: verify <code>webhook-id</code>,
<code>webhook-timestamp</code> and <code>webhook-signature</code> with the secret that the owner was shown. Answer 2xx within
ten seconds; whatever else is tried again for a week, and those behind it wait. One event can come twice, under the same
<code>webhook-id</code>. The body is the event as in the feed, CloudEvents 1.0, without a person in it.</p>
<p>Kinds: ${eventKinds.map((kind, at) => html`${at > 0 ? ', ' : ''}<code>${eventType(kind)}</code>`)}.</p></section>`;

function call(method: string, path: string, of: Endpoint): Html {
  const scopes = of.security.flatMap(({ key }) => key);
  const body = Object.entries(of.requestBody?.content ?? {});
  return html`<section id="${of.operationId}">
<h3><b class="${method.toLowerCase()}">${method}</b> <code>${path}</code></h3>
<p>${inCode(of.summary)}. ${scopes.length > 0 ? html`Scope <code>${scopes.join(', ')}</code>.` : 'Any key.'}</p>
${of.description === undefined ? '' : html`<p>${inCode(of.description)}</p>`}
${
  of.parameters.length === 0
    ? ''
    : html`<dl>${of.parameters.map(
        (one) =>
          html`<dt><code>${one.name}</code> <i>${one.in}${one.required ? ', required' : ''}</i></dt><dd>${typeOf(one.schema)} ${inCode(one.description ?? one.schema.description ?? '')}</dd>`,
      )}</dl>`
}
${body.map(([type, { schema: sent }]) => html`<p>Body <code>${type}</code>: ${typeOf(sent)}</p>`)}
<dl class="answers">${Object.entries(of.responses).map(
    ([status, answer]) =>
      html`<dt>${status}</dt><dd>${inCode(answer.description)} ${status < '400' ? Object.values(answer.content ?? {}).map(({ schema: given }) => typeOf(given)) : ''}</dd>`,
  )}</dl>
</section>`;
}

function fields({ properties = {}, required = [] }: Schema): Html {
  return html`<dl>${Object.entries(properties).map(
    ([name, of]) =>
      html`<dt><code>${name}</code>${required.includes(name) ? '' : html` <i>may be absent</i>`}</dt><dd>${typeOf(of)} ${inCode(of.description ?? '')}</dd>`,
  )}</dl>`;
}

/** A type in words: `Person`, a list of texts, one of some words. */
function typeOf(of: Schema): Html {
  if (of.$ref !== undefined) {
    const name = of.$ref.split('/').at(-1) ?? '';
    return html`<a href="#shape-${name}">${name}</a>`;
  }
  if (of.anyOf !== undefined)
    return html`${of.anyOf.map((one, at) => html`${at > 0 ? ' or ' : ''}${typeOf(one)}`)}`;
  if (of.enum !== undefined)
    return html`<span class="words">${of.enum.map((one, at) => html`${at > 0 ? ' · ' : ''}<code>${String(one)}</code>`)}</span>`;
  if (of.items !== undefined) return html`list of ${typeOf(of.items)}`;
  const type = [of.type ?? 'object'].flat().join(' or ');
  const inner = of.properties === undefined ? '' : fields(of);
  const most = of.maxLength === undefined ? '' : `, up to ${of.maxLength} letters`;
  return html`<i>${of.format ?? type}${most}</i>${inner}`;
}

/** Words between backticks are code; the code of a problem leads to what it means. */
function inCode(text: string): Html {
  return html`${text.split('`').map((part, at) => {
    if (at % 2 === 0) return part;
    return part in problemKinds
      ? html`<a href="#${part}"><code>${part}</code></a>`
      : html`<code>${part}</code>`;
  })}`;
}
