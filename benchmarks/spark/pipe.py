"""Runs the lines of a file through commands in Apache Spark, and writes what comes out to a file each.

python pipe.py SOURCE PARTS [TARGET COMMAND]...

A COMMAND is quoted as for a shell. Local mode: nothing listens but on this machine. Prints the number of parts.
"""

import sys

from pyspark import SparkConf, SparkContext


def main(source, parts, *pipes):
    conf = SparkConf().setMaster("local[2]").setAppName("pipe")
    conf.set("spark.driver.bindAddress", "127.0.0.1").set("spark.driver.host", "127.0.0.1")
    conf.set("spark.ui.enabled", "false").set("spark.ui.showConsoleProgress", "false")
    context = SparkContext(conf=conf)
    context.setLogLevel("ERROR")
    try:
        lines = context.textFile(source, int(parts))
        for target, command in zip(pipes[::2], pipes[1::2]):
            with open(target, "w", encoding="utf-8", newline="\n") as out:
                out.writelines(f"{line}\n" for line in lines.pipe(command, checkCode=True).collect())
        print(lines.getNumPartitions())
    finally:
        context.stop()


main(*sys.argv[1:])
