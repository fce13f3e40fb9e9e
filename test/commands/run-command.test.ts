/** @jest-environment ./test/office-host/jsdom-environment.cjs */
import { runCommand } from "../../src/commands/run-command";
import { messageWindows, playMessageWindows } from "./message-window";

it("shows a bug as such and passes it on, after telling Excel that the command has ended", async () => {
  playMessageWindows();
  let completed = 0;
  const bug = new TypeError("ours");
  const running = runCommand({ completed: () => completed++ } as unknown as Office.AddinCommands.Event, () => Promise.reject(bug));
  const outcome = running.catch((error: unknown) => error);
  await new Promise((resolve) => setTimeout(resolve));
  expect(messageWindows.opened.map(({ text }) => text)).toEqual([expect.stringContaining("tidak terduga")]);
  expect(completed).toBe(0);
  messageWindows.opened[0]!.close();
  expect(await outcome).toBe(bug);
  expect(completed).toBe(1);
});
