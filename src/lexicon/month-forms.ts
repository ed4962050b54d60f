/** The names of the months as Indonesian pages write them, long, short, old-fashioned and English; a line a month, January first. */
const forms = `
januari jan january
februari feb pebruari peb february
maret mar march
april apr
mei may
juni jun june
juli jul july
agustus agu agt agus ags aug august
september sep sept
oktober okt oct october
november nov nopember nop
desember des dec december`;

/** The number of a month by any of its names in lower case, 1 for January. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  forms
    .trim()
    .split('\n')
    .flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);
