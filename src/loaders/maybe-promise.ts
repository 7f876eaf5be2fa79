/** A value that is there at once, or comes later. */
export type MaybePromise<T> = T | Promise<T>;

const isPromise = <T>(value: MaybePromise<T>): value is Promise<T> =>
  typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';

/** Continues with a value: at once if it is there, so that nothing waits for an unnecessary promise. */
export const whenReady = <T, R>(value: MaybePromise<T>, go: (value: T) => MaybePromise<R>): MaybePromise<R> =>
  isPromise(value) ? value.then(go) : go(value);

/** All of the values: at once if all are there. */
export const allReady = <T>(values: readonly MaybePromise<T>[]): MaybePromise<readonly T[]> =>
  values.some(isPromise) ? Promise.all(values) : (values as readonly T[]);
