import { slug } from '../schemas/primitives.ts';
import { ScaffoldError } from './scaffold-error.ts';

/** @throws ScaffoldError when a text cannot be an id */
export function checkedId(id: string): void {
  if (!slug.safeParse(id).success)
    throw new ScaffoldError(
      `"${id}" is no id: use lower-case letters, digits and single hyphens, such as street-fentanyl`,
    );
}
