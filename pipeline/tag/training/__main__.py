"""python -m pipeline.tag.training CORPORA_DIR OUT_DIR [WORK_DIR]"""

import json
import sys
from pathlib import Path

from pipeline.tag.training.recipe import train_sv

print(json.dumps(train_sv(*(Path(argument) for argument in sys.argv[1:4])), indent=1))
