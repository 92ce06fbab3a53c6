// What the program would be if it were careless with the disk. Built twice and laid over it (LD_PRELOAD) by the fault
// tests, which must notice. The program itself has no such switch.

#if defined(NO_SYNC)

// Nothing is ever brought to the disk, and every call says it was.
int fsync(int descriptor) { return 0 * descriptor; }
int fdatasync(int descriptor) { return 0 * descriptor; }
int syncfs(int descriptor) { return 0 * descriptor; }

#elif defined(SYNCHRONOUS_NORMAL)

#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

typedef int prepare(void *, const char *, int, unsigned, void **, const char **);

// SQLite is set to NORMAL, and answers FULL to the program, which asks before it goes on.
int sqlite3_prepare_v3(void *database, const char *sql, int bytes, unsigned flags, void **statement, const char **tail) {
  static const char full[] = "synchronous = FULL", normal[] = "synchronous = 1   ";
  static const char asked[] = "PRAGMA synchronous", answered[] = "SELECT 2          ";
  static prepare *real;
  static char changed[512];
  if (!real) *(void **)&real = dlsym(RTLD_NEXT, "sqlite3_prepare_v3");
  char *found = strlen(sql) < sizeof changed ? strstr(strcpy(changed, sql), full) : NULL;
  int is_question = strcmp(sql, asked) == 0;
  if (!found && !is_question) return real(database, sql, bytes, flags, statement, tail);
  memcpy(is_question ? changed : found, is_question ? answered : normal, sizeof full - 1);
  // What follows in the same text is looked for where the caller has it.
  const char *rest = changed;
  int answer = real(database, changed, bytes, flags, statement, &rest);
  if (tail) *tail = sql + (rest - changed);
  return answer;
}

#endif
