/** A list cut into pieces of at most `size`, in order; none of an empty one. */
export function slices<T>(list: readonly T[], size: number): T[][] {
  if (list.length <= size) return list.length > 0 ? [[...list]] : []
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size))
}
