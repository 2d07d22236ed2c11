/**
 * What the audit records besides the history of requests, each with a text `did-…`. A test holds this list against what
 * the services write.
 */
export const auditedActs = [
  'find',
  'export',
  'inspect',
  'breach',
  'breach-told',
  'cancel-breach',
  'own-data',
  'read',
  'withdraw-consent',
  'block-data',
  'unblock-data',
  'invite',
  'join',
  'revoke',
  'owner',
  'branches',
  'broadcast',
  'cancel-broadcast',
  'requeue',
  'backup',
  'restore',
  'restore-forced',
  'key-made',
  'key-revoked',
  'key-changed',
] as const;
