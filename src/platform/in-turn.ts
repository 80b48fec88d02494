/** Makes a queue of one's own: what is handed to it runs when all that was handed to it before has ended, well or badly. */
export function makeTurns(): <T>(act: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const turn = last.then(act);
    last = turn.catch(() => {});
    return turn;
  };
}
