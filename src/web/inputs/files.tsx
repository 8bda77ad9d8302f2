import type { InputProps } from './input.tsx'

export function Files({ value }: InputProps) {
  return <span>{((value as string[] | null) ?? []).length} 个附件</span>
}
