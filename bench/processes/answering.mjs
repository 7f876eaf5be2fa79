/**
 * Answers what the command asks over IPC, each question by the function of its name; and ends with the command.
 *
 * @param {Readonly<Record<string, (asked: any) => unknown>>} answers
 */
export function answering(answers) {
  // Nothing but the command keeps the process running, also where it serves.
  process.on('disconnect', () => process.exit());
  process.on('message', async (/** @type {{ ask: string }} */ asked) => {
    try {
      process.send?.({ answer: await answers[asked.ask]?.(asked) });
    } catch (error) {
      process.send?.({ error: error instanceof Error ? error.stack : String(error) });
    }
  });
}
