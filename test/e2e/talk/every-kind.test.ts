import { afterEach, describe, expect, test } from 'vitest';
import { locales } from '../../../src/domain/locale.ts';
import { deliverRaw } from '../../attack/tools.ts';
import { bodies, contents } from '../../judge/samples.ts';
import { openDesk, sendRequest } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/**
 * Every kind of message and of update that the types of the Bot API know (10.3), and some of tomorrow: whatever a person
 * says is answered, in each situation and language; what Telegram only reports is left in peace.
 */

let scene: Scene;
let events: readonly string[] = [];
afterEach(() => scene.close({ events }));

/** What Telegram reports, and nobody has said: written down from the descriptions of the documentation. */
const reports =
  `boost_added channel_chat_created chat_background_set chat_owner_changed chat_owner_left chat_shared
  checklist_tasks_added checklist_tasks_done community_chat_added community_chat_joined community_chat_removed
  connected_website delete_chat_photo direct_message_price_changed forum_topic_closed forum_topic_created
  forum_topic_edited forum_topic_reopened general_forum_topic_hidden general_forum_topic_unhidden gift
  gift_upgrade_sent giveaway_completed giveaway_created group_chat_created left_chat_member managed_bot_created
  message_auto_delete_timer_changed migrate_from_chat_id migrate_to_chat_id new_chat_members new_chat_photo
  new_chat_title paid_message_price_changed passport_data pinned_message poll_option_added poll_option_deleted
  proximity_alert_triggered refunded_payment successful_payment suggested_post_approval_failed
  suggested_post_approved suggested_post_declined suggested_post_paid suggested_post_refunded
  supergroup_chat_created unique_gift users_shared video_chat_ended video_chat_participants_invited
  video_chat_scheduled video_chat_started web_app_data write_access_allowed`.split(/\s+/);
/** Money that came for nothing is told to the person and the owner. */
const answered = ['successful_payment'];

const kinds: Readonly<Record<string, object>> = {
  ...Object.fromEntries(Object.entries(contents).map(([kind, content]) => [kind, { [kind]: content }])),
  // 10.4 and 10.5 have no types yet: kinds that no build knows, and a message in which nothing is.
  'of tomorrow': { hologram: { file_id: 'x' } },
  'nothing at all': {},
};
if (reports.some((kind) => !(kind in contents))) throw new Error('a report that the types do not know');
const isSaid = (kind: string) => !reports.includes(kind) || answered.includes(kind);

type Locale = (typeof locales)[number];
const situations: Readonly<Record<string, (locale: Locale) => Promise<void>>> = {
  'who has chosen a language': async (locale) => {
    await scene.applicant.say('/start');
    await scene.applicant.press(scene.text(locale, 'language-name'));
  },
  'in the middle of a form': async (locale) => {
    await scene.applicant.say('/start');
    await scene.applicant.press(scene.text(locale, 'language-name'));
    await scene.applicant.say('/apply');
    await scene.applicant.press(scene.text(locale, 'button-agree'));
    await scene.applicant.press(scene.text(locale, 'for-whom-self-paper'));
  },
  'whom the desk has asked something': async (locale) => {
    await openDesk(scene);
    const reference = await sendRequest(scene, locale);
    await scene.operator.say(`/take ${reference}`);
    await scene.operator.say(`/ask ${reference} Уточните фамилию`);
    await scene.advance({ minutes: 1 });
  },
  'who has begun a message to the operators': async (locale) => {
    await scene.applicant.say('/start');
    await scene.applicant.press(scene.text(locale, 'language-name'));
    await scene.applicant.say('/contact');
  },
};

describe.each(Object.keys(situations))('a person %s', (situation) => {
  test.each(locales)('%s', async (locale) => {
    scene = await openScene();
    await situations[situation]?.(locale);
    const { applicant } = scene;
    const silent: string[] = [];
    const disturbed: string[] = [];
    for (const [kind, content] of Object.entries(kinds)) {
      const before = applicant.texts.length;
      await applicant.act((one) => void one.sendContent(content));
      const isAnswered = applicant.texts.length > before;
      if (isSaid(kind) && !isAnswered) silent.push(kind);
      if (!isSaid(kind) && isAnswered) disturbed.push(kind);
    }
    expect({ silent, disturbed }).toEqual({ silent: [], disturbed: [] });
    expect(applicant.texts).not.toContain(scene.text(locale, 'plain-went-wrong'));
  });
});

test('a stranger who has chosen no language is asked for it by whatever they say, once each', async () => {
  scene = await openScene();
  const { applicant } = scene;
  for (const [kind, content] of Object.entries(kinds)) {
    const before = applicant.texts.length;
    await applicant.act((one) => void one.sendContent(content));
    expect(applicant.texts.length - before, kind).toBe(isSaid(kind) ? 1 : 0);
  }
});

test('every kind of update is taken or left, and none is set aside or takes the bot down', async () => {
  // The questions are not the simulator's own.
  events = ['checkout-not-answered', 'press-not-answered'];
  scene = await openScene();
  await openDesk(scene);
  const heard = scene.operator.texts.length;
  await deliverRaw(
    scene,
    Object.entries(bodies).map(([kind, body], n) => ({ update_id: 700_000 + n, [kind]: body })),
  );
  await scene.applicant.say('/start');
  expect(scene.applicant.texts).toHaveLength(1);
  expect(scene.operator.texts.slice(heard)).toEqual([]);
});
