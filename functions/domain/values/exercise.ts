/** What begins everything that leaves an exercise, in both languages: nobody may take it for real. */
export const EXERCISE = 'ÖVNING/EXERCISE';
