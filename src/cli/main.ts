import { version } from "../../package.json";
import { check } from "./check";
import { asFailure, tell } from "./failure";
import { generate } from "./generate";
import { help } from "./help";
import { importExports } from "./import";
import { init } from "./init";
import { InputError } from "./input-error";
import { ExitCode, type Io } from "./io";
import { OutputError } from "./output";
import { parseArguments, type Command } from "./parse-arguments";

/** The command line: arguments in, exit code out. The one place where its failures are caught. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const command = parseArguments(argv);
  if (command.name === "misuse") {
    tell(io, null, { code: "misuse", userMessage: command.reason });
    return ExitCode.failed;
  }
  try {
    return await run(command, io);
  } catch (error) {
    tell(io, subjectOf(error, command), asFailure(error));
    return ExitCode.failed;
  }
}

function run(command: Command, io: Io): Promise<ExitCode> | ExitCode {
  switch (command.name) {
    case "help":
      io.stdout(help);
      return ExitCode.clean;
    case "version":
      io.stdout(`${version}\n`);
      return ExitCode.clean;
    case "check":
      return check(io, command);
    case "generate":
      return generate(io, command);
    case "init":
      return init(io, command);
    case "import":
      return importExports(io, command);
  }
}

/** The file a failure is about. */
function subjectOf(error: unknown, command: Command): string | null {
  if (error instanceof OutputError || error instanceof InputError) return error.subject;
  if (command.name === "init") return command.from ?? command.out;
  if (command.name === "import") return command.book;
  return command.name === "generate" ? command.file : null;
}
