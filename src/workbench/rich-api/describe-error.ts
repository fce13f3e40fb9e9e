import { HostError } from "../host-error";

/** Anything but a HostError is a bug of the stand-in: its stack goes to the client so that it is seen. */
export function describeError(error: unknown): { Code: string; Message: string; HttpStatusCode: number } {
  if (error instanceof HostError) return { Code: error.code, Message: error.message, HttpStatusCode: error.status };
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { Code: "GeneralException", Message: `stand-in: ${text}`, HttpStatusCode: 500 };
}
