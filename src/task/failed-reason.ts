import type { FailedReason } from '../errors/task-failed.js';
import { shorten } from '../json/shorten.js';
import { cut } from '../json/show.js';
import { unpacked } from '../json/unpacked.js';
import { isObject, text } from '../json/values.js';

/** Longest text of a reason: room for the traceback of any graph, and for nothing that is sent to fill the memory. */
const LONGEST = 100_000;

/** Longest account of a reason whose form is not known. */
const LONGEST_WHOLE = 300;

type Fields = Record<string, unknown>;

/**
 * Where and why the graph failed, in readable form; undefined when the response does not say. What has a form that is
 * not known becomes the message as a whole.
 */
export function reasonOf({ failedReason }: Fields): FailedReason | undefined {
  const given = unpacked(failedReason);
  const read = Array.isArray(given) ? fieldsOfList(given) : fieldsOf(isObject(given) ? given : { message: given });
  if (Object.keys(read).length > 0) return read;
  const message = whole(given);
  return message === undefined ? undefined : { message };
}

/** The texts of a list become the message, and its first record tells the rest. */
function fieldsOfList(list: readonly unknown[]): FailedReason {
  const record = fieldsOf(list.find(isObject) ?? {});
  const texts = [...list, record.message].flatMap((part) => text(part)?.trim() || []);
  return { ...record, ...(texts.length > 0 && { message: shorten(texts.join('; '), LONGEST) }) };
}

function fieldsOf(reason: Fields): FailedReason {
  const { error } = reason;
  const lines = unpacked(reason.traceback);
  const readable = {
    nodeId: first(reason.node_id, reason.nodeId),
    nodeName: first(reason.node_name, reason.nodeName),
    type: first(reason.exception_type, reason.exceptionType),
    message: first(reason.exception_message, reason.exceptionMessage, reason.message, reason.msg, error),
    // Lists in a list would be joined without an end to the stack.
    traceback: Array.isArray(lines)
      ? lines
          .filter((line) => text(line))
          .join('')
          .trim()
      : text(lines),
  };
  const known = Object.entries(readable).flatMap(([name, value]) => (value ? [[name, shorten(value, LONGEST)]] : []));
  const inner = isObject(error) ? fieldsOf({ ...error, error: undefined }) : {};
  return { ...inner, ...(Object.fromEntries(known) as FailedReason) };
}

/** The first value that is a text with something in it. */
function first(...values: readonly unknown[]): string | undefined {
  return values.map((value) => text(value)?.trim()).find(Boolean);
}

/** A value of a form that is not known, as JSON; undefined when nothing is in it. */
function whole(value: unknown): string | undefined {
  let isBlank = true;
  try {
    const json = JSON.stringify(value, (_, part: unknown) => {
      const inside = unpacked(part);
      isBlank &&= !text(inside)?.trim();
      return inside;
    });
    return isBlank ? undefined : cut(json, LONGEST_WHOLE);
  } catch {
    return 'a reason that is nested too deeply to be shown';
  }
}
