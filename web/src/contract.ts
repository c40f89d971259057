import type { components, paths } from './contract.gen';

/** The wire types by the names they have in the contract: `Wire['Course']`. */
export type Wire = components['schemas'];

export type Method = 'get' | 'post' | 'put' | 'delete';

/** The paths of the contract that know a method. */
export type PathOf<M extends Method> = {
  [P in keyof paths]: undefined extends paths[P][M] ? never : P;
}[keyof paths];

export type Operation<M extends Method, P extends PathOf<M>> = NonNullable<paths[P][M]>;

type Given<T> = [T] extends [undefined] ? unknown : NonNullable<T>;
type Body<O> = O extends { requestBody: { content: infer C } } ? { body: C[keyof C] } : unknown;
type Parameters<O> = O extends { parameters: { path?: infer P; query?: infer Q } }
  ? ([NonNullable<P>] extends [never] ? unknown : { path: Given<P> }) &
      ([NonNullable<Q>] extends [never] ? unknown : { query?: Given<Q> })
  : unknown;

/** What an operation takes: its path and query parameters and its body, each only where it has one. */
export type Input<O> = Parameters<O> & Body<O>;

/** What an operation answers with when it succeeds; `undefined` for 204. */
export type Answer<O> = O extends { responses: { 200: { content: infer C } } } ? C[keyof C] : undefined;
