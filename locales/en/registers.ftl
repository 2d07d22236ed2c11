# Programs that decide by themselves
desk-freed-register = <b>{ $reference }:</b> the register has not finished this request. It is free for the desk.
owner-alert-register-silent = The register “{ $detail }” has not called for more than 5 minutes, and requests wait for it. From now on new ones go straight to the desk.
owner-alert-register-back = The register “{ $detail }” is calling again. New requests go to it first, as before.
