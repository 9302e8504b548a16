export const usage = `un-letter: the structure of United Nations circulation letters

  un-letter facts   [--format json|ndjson] FILE…  what the letters say
  un-letter check   [OPTION…] FILE…               what is wrong in them, and between
                                                  versions of one in several languages
  un-letter fix     [OPTION…] FILE…               put right what needs nobody to look at it
  un-letter clean   [--dry-run] FILE…             join the lines of text from a PDF, delete what pages have
  un-letter outline [--format text|json] FILE…    their table of contents
  un-letter rules   [--format text|json]          the rules of check
  un-letter explain [--language LANGUAGE] RULE    what a rule is for, with examples
  un-letter lsp     --stdio                       language server for any editor
  un-letter --version

Options of check and fix:
  --stage STAGE     auto (default), draft, manuscript, issued
  --fail-on LEVEL   error (default), warning, information, hint, never
  --config FILE     the project file; by default the nearest .un-letter.json above each letter
  --no-config       no project file
  --no-baseline     tell of what the nearest .un-letter-baseline.json ignores as well
Of check:
  --format FORMAT   text (default), json, ndjson, sarif (code scanning), github (GitHub Actions)
  --jobs N          for records: as many workers; by default the cores, 1 for none
  --update-baseline ignore from now on all that is found, and no more what is gone
Of fix and clean:
  --dry-run         change nothing, show what would change

check --format ndjson without FILE reads records {"id": …, "text": …} on standard input,
one a line, and writes for each a line {"id": …, "findings": […]} or {"id": …, "error": …}.
LANGUAGE is ar, en (default), es, fr, ru or zh.
FILE may be - for standard input, which fix and clean write to standard output.
Exit status: 0 nothing at or above LEVEL is found, or left by fix; 1 something is; 2 wrong usage or unreadable input.`;
