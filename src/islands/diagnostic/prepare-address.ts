/** The planner's address with lessons for a new plan. It names them and nothing else. @param lessons `<module>/<lesson>` each */
export function prepareAddress(prepareHref: string, lessons: readonly string[]): string {
  return `${prepareHref}#lessons=${lessons.join(',')}`;
}
