import { access } from '#office/access.ts'
import { optionLabel } from '#model/field.ts'

/** 管理员、负责人、经办、查看. */
export function sayRole(role: string): string {
  return optionLabel(access.fields.role.of, role)
}
