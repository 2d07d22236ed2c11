import updates from './updates.json' with { type: 'json' };

/** Something of each kind that the types of the Bot API know, made from their schemas: what is required, and no more. */
type Schema = Readonly<Record<string, unknown>>;

const definitions: Readonly<Record<string, Schema>> = updates.definitions;
const deepest = 12;

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function resolved(schema: Schema): Schema {
  const { $ref: name } = schema;
  if (typeof name !== 'string') return schema;
  return resolved(definitions[decodeURIComponent(name.replace('#/definitions/', ''))] ?? {});
}

/** A value that fits. */
function sample(given: Schema, depth = 0): unknown {
  const schema = resolved(given);
  if ('const' in schema) return schema.const;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  const choices = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(choices)) return sample(choices.find(isSchema) ?? {}, depth + 1);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === 'object' || isSchema(schema.properties)) return objectOf(schema, depth);
  if (type === 'array')
    return isSchema(schema.items) && depth < deepest ? [sample(schema.items, depth + 1)] : [];
  if (type === 'number' || type === 'integer') return 1;
  if (type === 'boolean') return true;
  return 'x';
}

function objectOf({ properties = {}, required = [] }: Schema, depth: number): Record<string, unknown> {
  if (!isSchema(properties) || !Array.isArray(required) || depth >= deepest) return {};
  return Object.fromEntries(
    required.map((name) => {
      const inner = properties[String(name)];
      return [name, sample(isSchema(inner) ? inner : {}, depth + 1)];
    }),
  );
}

function propertiesOf(schema: unknown): Readonly<Record<string, Schema>> {
  const { properties } = isSchema(schema) ? resolved(schema) : {};
  return Object.fromEntries(
    Object.entries(isSchema(properties) ? properties : {}).flatMap(([name, inner]) =>
      isSchema(inner) ? [[name, inner]] : [],
    ),
  );
}

const update = propertiesOf(definitions.Update);

/** Parts of a message that say who, when and where, and how it is shown; what it holds is told by the others. */
const envelope =
  `author_signature business_connection_id caption caption_entities chat date direct_messages_topic
  edit_date effect_id entities ephemeral_message_id external_reply forward_origin from guest_bot_caller_chat
  guest_bot_caller_user guest_query_id has_media_spoiler has_protected_content is_automatic_forward is_from_offline
  is_paid_post is_topic_message link_preview_options media_group_id message_id message_thread_id paid_star_count quote
  receiver_user reply_markup reply_to_checklist_task_id reply_to_message reply_to_poll_option_id reply_to_story
  sender_boost_count sender_business_bot sender_chat sender_tag show_caption_above_media suggested_post_info
  via_bot`.split(/\s+/);

/** Kind of content → a message's part of that kind. */
export const contents: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.entries(propertiesOf(update.message))
    .filter(([name]) => !envelope.includes(name))
    .map(([name, schema]) => [name, sample(schema)]),
);

/** Kind of update → its body. */
export const bodies: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.entries(update)
    .filter(([name]) => name !== 'update_id')
    .map(([name, schema]) => [name, sample(schema)]),
);
