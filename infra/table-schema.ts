/**
 * The one definition of the table: plain data, so that the cloud's box and the local one cannot drift apart.
 * `wake` is an instant as text and exists only on rows that want to be looked at; `agenda` orders an owner's rows for a page.
 */
export const tableSchema = {
  /** Attributes that keys and indexes use; all are strings. */
  fields: ["pk", "sk", "wakeShard", "wake", "agenda"],
  hashKey: "pk",
  rangeKey: "sk",
  /** Read by the sweep alone: every shard's rows whose `wake` has passed. Only a hint, since it trails the table. */
  globalIndexes: { overdue: { hashKey: "wakeShard", rangeKey: "wake", include: ["owner", "matter"] } },
  /** Read consistently within one partition; everything is projected. */
  localIndexes: { byWake: { rangeKey: "wake" }, byAgenda: { rangeKey: "agenda" } },
  /** Seconds since 1970. A row past it is gone to every reader, whether or not it was deleted yet. */
  ttl: "expiresAt",
  stream: "NEW_IMAGE",
  /** Of the stream, only rows of the outbox that were just written are handed on. */
  outbox: { eventName: "INSERT", pk: { prefix: "EVENT#" } },
} as const;
