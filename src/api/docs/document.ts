import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiEnv } from '../call-scene.ts';
import { docsPage } from './page.ts';

const about = {
  openapi: '3.1.0',
  info: {
    title: 'Requests for certificates of a criminal record: the interface for registers',
    version: '1.0.0',
    description:
      'Follow the events, take a request, decide. Whoever is late loses the request to the people at the desk; a late decision gets 409, so that nobody gets two certificates.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/' }],
  tags: [],
};

/** The document, made of the same schemas that look at what goes in and out. */
export function serveDocument(app: OpenAPIHono<ApiEnv>): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', {
    type: 'http',
    scheme: 'bearer',
    description: 'A key that the owner makes in the chat: /registers',
  });
  app.doc31('/api/openapi.json', about);
  let page: ReturnType<typeof docsPage> | undefined;
  app.get('/api/', (context) => {
    // Made once: routes and schemas do not change while the program runs.
    page ??= docsPage(app.getOpenAPI31Document(about));
    context.header(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    context.header('referrer-policy', 'no-referrer');
    return context.html(page);
  });
}
