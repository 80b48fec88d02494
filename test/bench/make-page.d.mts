/** The forms that `makePage` knows. */
export const forms: readonly string[];
/** An article page as HTML: about 900 words of article times `size`, with the menus and boxes of a news site around it. */
export function makePage(form: string, size: number): string;
