/** What a field holds, and with that how it is typed, checked, kept and shown. */
export type Kind = 'text' | 'long' | 'date' | 'time' | 'money' | 'count' | 'decimal' | 'percent' | 'range' | 'choice' | 'choices'
  | 'flag' | 'ref' | 'people' | 'identity' | 'phone' | 'credit' | 'card' | 'files' | 'place'
