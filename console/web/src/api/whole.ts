/**
 * An answer as it arrives. Services write every property of a view, with null where there is nothing, while a generated
 * type leaves open whether a property is there at all.
 */
export type Whole<T> = T extends (infer Item)[]
  ? Whole<Item>[]
  : T extends object
    ? { [K in keyof T]-?: Whole<Exclude<T[K], undefined>> }
    : T
