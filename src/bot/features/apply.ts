import { promptTraits } from '../../domain/prompts.ts';
import { type BotDeps, pressedCard, updateRef } from '../context.ts';
import { createFeature, type Feature } from '../feature.ts';
import { onCallback } from '../on-callback.ts';

/** The way into the form and out of it; what happens in between is the conversation's. */
export function applyFeature({ applicants, application, correspondence, desk }: BotDeps): Feature {
  const feature = createFeature();
  feature.command('contact', (ctx) => correspondence.askContact(updateRef(ctx)));
  feature.command('apply', (ctx) => application.begin(updateRef(ctx)));
  feature.command('cancel', (ctx) =>
    ctx.visitor.prompt ? desk.dropPrompt(updateRef(ctx)) : application.askCancel(updateRef(ctx)),
  );
  onCallback(feature, 'prompt', async (ctx, { op, reference }, next) => {
    const { prompt } = ctx.visitor;
    const isOwn = prompt?.subject === reference && promptTraits(prompt.kind).asks === 'applicant';
    if (!isOwn || op !== 'cancel') return await next();
    await desk.dropPrompt(updateRef(ctx), pressedCard(ctx));
  });
  onCallback(feature, 'begin', (ctx, { start }) => application.begin(updateRef(ctx), false, start));
  onCallback(feature, 'consent', (ctx, { version, given, start }) =>
    applicants.consent(updateRef(ctx), given, version, pressedCard(ctx), start),
  );
  return feature;
}
