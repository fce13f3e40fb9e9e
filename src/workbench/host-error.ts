/** An error that Excel answers with: `code` is one of Excel.ErrorCodes, `status` the HTTP status beside it. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export const itemNotFound = (): HostError => new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
export const itemAlreadyExists = (): HostError => new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);
export const invalidArgument = (message = "The argument is invalid or missing or has an incorrect format."): HostError => new HostError("InvalidArgument", message);
export const accessDenied = (): HostError => new HostError("AccessDenied", "You cannot perform the requested operation.", 403);
export const invalidOperation = (message = "The operation attempted is invalid on the object."): HostError => new HostError("InvalidOperation", message);

/** What the stand-in does not have is never a silent success. */
export const notEmulated = (what: string): HostError => new HostError("ApiNotFound", `stand-in: ${what} is not emulated`, 501);
