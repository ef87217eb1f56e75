import dev.posthaste.*;

class Yield {

    @Post("/yields")
    void yields(@Depends(Provider.class) Name name) {}
}
