import { WorkbookError } from "../domain/workbook-error";

/** A failure that is about one of several files that are read. */
export class InputError extends WorkbookError {
  constructor(readonly subject: string, { code, userMessage, cause }: WorkbookError) {
    super(code, userMessage, { cause });
  }
}

/** What fails is told of the file it is about. */
export async function aboutInput<T>(subject: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof WorkbookError ? new InputError(subject, error) : error;
  }
}
