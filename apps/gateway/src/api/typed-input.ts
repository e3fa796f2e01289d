/**
 * A contract's input as the schema writes it: what may be left out may also be null, ids carry their type, instants
 * are strings. A field that the schema has and the contract lacks, or of another type, does not compile.
 */
export type InputFor<T> = T extends readonly (infer Item)[]
  ? readonly InputFor<Item>[]
  : T extends object
    ? string extends keyof T
      ? object
      : {
          [K in keyof T]: undefined extends T[K]
            ? InputFor<Exclude<T[K], undefined>> | null | undefined
            : InputFor<T[K]>;
        }
    : T;
